package io.github.functionapps.internal.call;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Runs short tasks later, on one daemon thread. Thread-safe. */
public final class Timers implements AutoCloseable {
  private final ScheduledThreadPoolExecutor executor;

  /** Timers on a thread of their own. */
  public Timers() {
    executor =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "function-apps-timer");
              thread.setDaemon(true);
              return thread;
            });
    executor.setRemoveOnCancelPolicy(true); // a finished call must not be kept for its deadline
  }

  /**
   * Runs a task later.
   *
   * @param delay when
   * @param task the task; must neither block nor throw
   * @return cancels the task
   */
  public Future<?> schedule(Duration delay, Runnable task) {
    return executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
