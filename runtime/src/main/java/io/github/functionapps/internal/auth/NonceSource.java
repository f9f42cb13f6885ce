package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;

/** Where the nonces of a client come from (wire.md 2). Thread-safe. */
@FunctionalInterface
public interface NonceSource {
  /**
   * A fresh nonce.
   *
   * @param token the token of the call that the nonce is for
   * @return the nonce, never completed exceptionally; cancelling it gives the request up
   */
  CompletableFuture<Try<String>> nonce(AccessToken token);

  /**
   * A nonce that was created after another was refused.
   *
   * @param token the token of the call that the nonce is for
   * @return the nonce, never completed exceptionally; cancelling it gives the request up
   */
  default CompletableFuture<Try<String>> nonceAfterRefusal(AccessToken token) {
    return nonce(token);
  }
}
