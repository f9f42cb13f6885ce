package io.github.functionapps.internal.lifetime;

import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.internal.failure.Failure;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** The time that something may take, counted from the moment that this is made. Thread-safe. */
public final class Deadline {
  /** Timers count nanoseconds in 64 bits. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Duration allowed;
  private final long end;
  private final Timer timer = new Timer();

  /**
   * A deadline that is counted from now.
   *
   * @param allowed the time that there is
   */
  public Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + (allowed.compareTo(LONGEST) > 0 ? LONGEST : allowed).toNanos();
  }

  /**
   * Says what is to happen when it passes; once.
   *
   * @param timers looks after it
   * @param passed what is to happen
   * @throws java.util.concurrent.RejectedExecutionException if the client is closed
   */
  public void onPassed(ScheduledExecutorService timers, Runnable passed) {
    timer.set(timers, left(), passed);
  }

  /**
   * The time left.
   *
   * @return zero where it has passed
   */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** It does not matter any more. */
  public void cancel() {
    timer.cancel();
  }

  /**
   * That it has passed.
   *
   * @param waitingFor what was waited for
   * @param last what failed last, which is the cause
   * @return the failure
   */
  public Failure failure(String waitingFor, @Nullable Failure last) {
    String passed = "the deadline of " + allowed + " passed while waiting for " + waitingFor;
    return call ->
        new DeadlineException(
            passed
                + (call.mayHaveRun()
                    ? "; the function may still be running"
                    : "; the function was not called"),
            allowed,
            call,
            last == null ? null : last.exception(call));
  }
}
