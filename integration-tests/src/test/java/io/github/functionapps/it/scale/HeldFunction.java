package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A function whose calls run until they are released, and then answer their keys. */
final class HeldFunction {
  private final LocalFunction function;
  private final CountDownLatch running;
  private final CompletableFuture<Void> release = new CompletableFuture<>();

  /**
   * The function of {@link ScaleApi}, in place of what it was before.
   *
   * @param calls how many are to run at once
   */
  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  HeldFunction(LocalCdf cdf, int calls) {
    this.running = new CountDownLatch(calls);
    this.function =
        cdf.function(ScaleApi.FUNCTION)
            .get(
                "/calls/{key}",
                request -> {
                  int key = request.pathInt("key");
                  running.countDown();
                  return release.thenApply(now -> key);
                });
  }

  void awaitAllRunning() throws InterruptedException {
    assertThat(running.await(1, TimeUnit.MINUTES)).as("all calls run").isTrue();
  }

  int mostRunningAtOnce() {
    return function.mostRunningAtOnce();
  }

  boolean release() {
    return release.complete(null);
  }
}
