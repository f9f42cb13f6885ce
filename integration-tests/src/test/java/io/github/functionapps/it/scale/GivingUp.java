package io.github.functionapps.it.scale;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** How the caller of a future lets it be known that nobody waits any more. */
@SuppressWarnings({"FutureReturnValueIgnored", "ImmutableEnumChecker"}) // the same future; lambdas
enum GivingUp {
  CANCEL(future -> future.cancel(true)),
  COMPLETE(future -> future.complete(-1)),
  COMPLETE_EXCEPTIONALLY(future -> future.completeExceptionally(new IllegalStateException())),
  OR_TIMEOUT(future -> future.orTimeout(1, TimeUnit.MILLISECONDS)),
  COMPLETE_ON_TIMEOUT(future -> future.completeOnTimeout(-1, 1, TimeUnit.MILLISECONDS));

  private final Consumer<CompletableFuture<Integer>> how;

  GivingUp(Consumer<CompletableFuture<Integer>> how) {
    this.how = how;
  }

  /** The ways in turn. */
  static GivingUp number(int i) {
    return values()[i % values().length];
  }

  void on(CompletableFuture<Integer> future) {
    how.accept(future);
  }
}
