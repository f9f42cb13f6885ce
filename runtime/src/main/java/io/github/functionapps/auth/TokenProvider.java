package io.github.functionapps.auth;

/**
 * Gives tokens that come from somewhere else: a user's login, a vault, an agent. It is asked once
 * for every call, so it should keep its tokens; it may block, and must be thread-safe.
 */
@FunctionalInterface
public interface TokenProvider {
  /**
   * A token that is valid now.
   *
   * @return the token
   */
  AccessToken token();

  /**
   * Called when CDF has refused a token with 401, so that the next one is a fresh one.
   *
   * @param token the refused token
   */
  default void rejected(AccessToken token) {}
}
