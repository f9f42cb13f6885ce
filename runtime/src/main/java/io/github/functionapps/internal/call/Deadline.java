package io.github.functionapps.internal.call;

import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.internal.failure.Failure;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** The time that something may take, counted from the moment that this is made. Thread-safe. */
final class Deadline {
  /** Timers count nanoseconds in 64 bits. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private final Duration allowed;
  private final long end;
  private final Timer timer = new Timer();

  Deadline(Duration allowed) {
    this.allowed = allowed;
    this.end = System.nanoTime() + (allowed.compareTo(LONGEST) > 0 ? LONGEST : allowed).toNanos();
  }

  /** Says what is to happen when it passes; once. */
  void onPassed(ScheduledExecutorService timers, Runnable passed) {
    timer.set(timers, left(), passed);
  }

  /** Zero where it has passed. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  /** It does not matter any more. */
  void cancel() {
    timer.cancel();
  }

  /** That it has passed; what failed last is the cause. */
  Failure failure(String waitingFor, @Nullable Failure last) {
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
