package io.github.functionapps.auth;

/**
 * Gives tokens that come from somewhere else: a user's login, a vault, an agent. It is asked for
 * every attempt of a call and for every poll, so it should keep its tokens; those who wait for it
 * at the same time share one answer. It may block, and must be thread-safe. Where it throws, an
 * Error included, the call ends with an {@code AuthenticationException}.
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
