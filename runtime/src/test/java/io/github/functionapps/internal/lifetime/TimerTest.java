package io.github.functionapps.internal.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimerTest {
  private final ScheduledThreadPoolExecutor timers = new ScheduledThreadPoolExecutor(1);
  private final CompletableFuture<Void> fired = new CompletableFuture<>();
  private final Timer timer = new Timer();

  TimerTest() {
    timers.setRemoveOnCancelPolicy(true);
  }

  @AfterEach
  void stop() {
    timers.shutdownNow();
  }

  @Test
  void firesWhenItsTimeHasCome() throws Exception {
    timer.set(timers, Duration.ZERO, () -> fired.complete(null));
    fired.get(30, TimeUnit.SECONDS);
  }

  @Test
  void isNotKeptOnceItIsCancelled() {
    timer.set(timers, Duration.ofDays(1), () -> fired.complete(null));
    assertThat(timers.getQueue()).hasSize(1);
    timer.cancel();
    assertThat(timers.getQueue()).isEmpty();
  }

  @Test
  void isNotKeptWhereItWasCancelledBeforeItWasSet() {
    timer.cancel();
    timer.set(timers, Duration.ofDays(1), () -> fired.complete(null));
    assertThat(timers.getQueue()).isEmpty();
  }

  @Test
  void doesNothingWhereItWasCancelledBeforeItWasSet() throws Exception {
    timer.cancel();
    timer.set(timers, Duration.ZERO, () -> fired.complete(null));
    timers.submit(() -> {}).get(30, TimeUnit.SECONDS); // there is one thread, in order
    assertThat(fired).isNotDone();
  }
}
