package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;

/** Where the tokens of a client come from. Thread-safe. */
public interface TokenSource {
  /**
   * A token that is valid now.
   *
   * @return the token, never completed exceptionally; cancelling it leaves it to others
   */
  CompletableFuture<Try<AccessToken>> token();

  /**
   * Gives up a token that CDF has refused, unless another has taken its place.
   *
   * @param rejected the refused token
   * @return the token after it, never completed exceptionally; cancelling it leaves it to others
   */
  CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected);

  /**
   * Whether a token can be in a header. Checked before a library sees it, whose exceptions would
   * quote it.
   *
   * @param token the token, without white space around it
   * @return true if it can
   */
  static boolean isUsable(String token) {
    return !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
