package io.github.functionapps.auth;

import java.util.function.Supplier;

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
   * @return the token, without {@code Bearer}; white space around it is not sent
   */
  AccessToken token();

  /**
   * Tokens of a supplier that keeps them itself, as those that were written for CDF's Java SDK do.
   * What it gives may begin with {@code Bearer}, in any case, as the value of a header does. It is
   * asked each time, and not told of a token that CDF refuses.
   *
   * <p>It is not known how long its tokens are valid. So {@link AccessToken#expiresAt()} is the
   * time at which a token was given: code that keeps tokens until they expire keeps none of these.
   * The client itself does not look at it.
   *
   * @param supplier gives a token that is valid now; may block, and must be thread-safe
   * @return the provider
   */
  static TokenProvider of(Supplier<String> supplier) {
    return new SuppliedTokens(supplier);
  }

  /**
   * Called when CDF has refused a token with 401, so that the next one is a fresh one. The call
   * that was refused then asks for a token, and is repeated once with it if it is another one.
   *
   * <p>However many calls are refused a token, this is called once for it, and again only if it is
   * refused after {@link #token()} gave it again. Who is refused the same token meanwhile waits
   * until this returns. The token need not be the one that was given last: another may have taken
   * its place, or there may be several in use. So drop it only where it is still kept. (Of very
   * many tokens the last hundred are remembered: this may be called once more for an older one.)
   *
   * @param token the refused token: the very object that {@link #token()} gave, the latest where it
   *     gave several of the same value
   */
  default void rejected(AccessToken token) {}
}
