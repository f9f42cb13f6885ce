package io.github.functionapps.internal.lifetime;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does something later. It can be cancelled before it is set: whoever would remember it only then
 * might do so after it has fired, and forget what it began. Set once; thread-safe.
 */
public final class Timer {
  private volatile @Nullable Future<?> scheduled;
  private volatile boolean cancelled;

  /**
   * Sets it.
   *
   * @param timers runs the task
   * @param delay after which time
   * @param task what to do then
   * @throws java.util.concurrent.RejectedExecutionException if the client is closed
   */
  public void set(ScheduledExecutorService timers, Duration delay, Runnable task) {
    Future<?> timer =
        timers.schedule(
            () -> {
              if (!cancelled) {
                task.run();
              }
            },
            delay.toNanos(),
            TimeUnit.NANOSECONDS);
    scheduled = timer;
    if (cancelled) {
      timer.cancel(false);
    }
  }

  /** It does nothing any more, and is not kept. */
  public void cancel() {
    cancelled = true;
    Future<?> timer = scheduled;
    if (timer != null) {
      timer.cancel(false);
    }
  }
}
