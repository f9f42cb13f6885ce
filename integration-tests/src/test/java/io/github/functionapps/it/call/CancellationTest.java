package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A caller who no longer waits ends the exchange: its only connection serves the next call. */
class CancellationTest extends CallFixture {
  private final ItemsApi items = client(cdf.builder().maxConnections(1));

  @ParameterizedTest
  @MethodSource("endings")
  void endingTheFutureEndsTheExchange(Ending ending) {
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    ending.how.accept(held);
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(held).isDone();
  }

  static Stream<Ending> endings() {
    return Stream.of(
        new Ending("cancel", future -> future.cancel(true)),
        new Ending("complete", future -> future.complete(new Item(17))),
        new Ending(
            "completeExceptionally",
            future -> future.completeExceptionally(new IllegalStateException())),
        new Ending(
            "orTimeout",
            future ->
                assertThat(failureOf(future.orTimeout(1, TimeUnit.MILLISECONDS)))
                    .isInstanceOf(TimeoutException.class)),
        new Ending(
            "completeOnTimeout",
            future ->
                assertThat(await(future.completeOnTimeout(new Item(17), 1, TimeUnit.MILLISECONDS)))
                    .isEqualTo(new Item(17))));
  }

  @RepeatedTest(20) // the pause before it is so short that setting it and its end may meet
  void endingTheFutureEndsALaterAttemptToo() {
    ItemsApi hasty = client(cdf.builder().maxConnections(1).retry(SOON));
    cdf.next(CALL).error(429, "busy");
    CompletableFuture<Item> held = hasty.itemAsync(HELD);
    await(arrived);
    held.cancel(true);
    assertThat(hasty.item(1)).isEqualTo(new Item(1));
  }

  @Test
  void interruptingABlockedCallerEndsTheExchange() throws InterruptedException {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              failure.complete(catchThrowable(() -> items.item(HELD)));
              flag.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    await(arrived);
    caller.interrupt();
    assertThat(await(failure))
        .isInstanceOfSatisfying(
            CallInterruptedException.class,
            interrupted -> {
              assertThat(interrupted)
                  .hasMessage(
                      "GET /items/<id> of items: the thread that waited for the answer was"
                          + " interrupted");
              assertThat(interrupted.attempts()).isEqualTo(1);
              assertThat(interrupted.mayHaveRun()).isTrue();
            });
    assertThat(await(flag)).isTrue();
    assertThat(items.item(1)).isEqualTo(new Item(1));
    caller.join();
  }

  private record Ending(String name, Consumer<CompletableFuture<Item>> how) {
    @Override
    public String toString() {
      return name;
    }
  }
}
