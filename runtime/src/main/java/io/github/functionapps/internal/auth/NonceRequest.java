package io.github.functionapps.internal.auth;

import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;

/** A nonce on its way. Thread-safe. */
public interface NonceRequest {
  /**
   * The nonce.
   *
   * @return the nonce, never completed exceptionally
   */
  CompletableFuture<Try<String>> result();

  /** Gives the request up. */
  void abort();
}
