package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.AuthenticationFailure;
import io.github.functionapps.internal.failure.Try;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Nonces of the user's own supplier, which may block and so runs on the callback executor. */
public final class SuppliedNonces implements NonceSource {
  private final Supplier<String> supplier;
  private final Executor executor;

  /**
   * Nonces of a supplier.
   *
   * @param supplier the supplier
   * @param executor where it runs
   */
  public SuppliedNonces(Supplier<String> supplier, Executor executor) {
    this.supplier = supplier;
    this.executor = executor;
  }

  @Override
  public NonceRequest request(AccessToken token) {
    return new Supplied(CompletableFuture.supplyAsync(this::ask, executor));
  }

  private Try<String> ask() {
    String nonce;
    try {
      nonce = supplier.get();
    } catch (RuntimeException e) {
      return refused("threw " + e.getClass().getName());
    }
    return nonce == null || nonce.isBlank() ? refused("answered none") : Try.of(nonce);
  }

  private static Try<String> refused(String what) {
    return Try.failed(
        new AuthenticationFailure(
            "the session's supplier must answer a nonce, but it " + what, null, 0, null));
  }

  /** Nothing can be aborted: the supplier is the user's own code. */
  private record Supplied(CompletableFuture<Try<String>> result) implements NonceRequest {
    @Override
    public void abort() {}
  }
}
