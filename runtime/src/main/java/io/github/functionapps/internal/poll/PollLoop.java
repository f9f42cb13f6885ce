package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.lifetime.Timer;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Polls a call until it has ended, at growing, jittered intervals, or longer ones where the server
 * asks for them. A poll that fails on the way does not lose the call: the next one may find it.
 * Ends by itself only with the call; whoever started it has the deadline. Used once; thread-safe.
 */
public final class PollLoop {
  private static final double GROWTH = 1.5;
  private static final double JITTER = 0.25;

  private final Gets gets;
  private final ScheduledExecutorService timers;
  private final RemoteCall call;
  private final Consumer<Try<HttpAnswer>> onEnd;
  private final long longest;
  private final CurrentStep step = new CurrentStep(() -> this.aborted);

  private long interval;
  private volatile boolean aborted;
  private volatile @Nullable Failure lastFailure;

  PollLoop(
      Gets gets,
      ScheduledExecutorService timers,
      PollIntervals intervals,
      RemoteCall call,
      Consumer<Try<HttpAnswer>> onEnd) {
    this.gets = gets;
    this.timers = timers;
    this.call = call;
    this.onEnd = onEnd;
    this.interval = intervals.first().toNanos();
    this.longest = intervals.longest().toNanos();
  }

  /** Polls as soon as it is not too early, which is at once where the call may have ended. */
  public void start() {
    pollAfter(call.pauseBeforePolling(Duration.ofNanos(interval)).toNanos());
  }

  /** Polls no more; nobody is told. */
  public void abort() {
    aborted = true;
    step.abort();
  }

  /**
   * What kept the last poll from finding out.
   *
   * @return the failure; null where the last poll did
   */
  public @Nullable Failure lastFailure() {
    return lastFailure;
  }

  private void poll() {
    boolean wasKnown = call.isKnown();
    Get poll =
        gets.get(
            call.plan(),
            call.where().location(),
            answer -> polled(Finding.of(answer, call, wasKnown)));
    step.began(poll::abort);
    poll.start();
  }

  private void polled(Finding finding) {
    if (finding instanceof Finding.Running running) {
      lastFailure = null;
      pause(running.retryAfter());
    } else if (finding instanceof Finding.Unknown unknown) {
      lastFailure = unknown.failure();
      pause(unknown.failure().retryAfter());
    } else if (finding instanceof Finding.Ended ended) {
      onEnd.accept(Try.of(ended.answer()));
    } else if (finding instanceof Finding.Refused refused) {
      onEnd.accept(Try.failed(refused.failure()));
    }
  }

  private void pause(@Nullable Duration retryAfter) {
    long asked = retryAfter == null ? 0 : retryAfter.toNanos();
    // A server that asks for no pause would be asked all the time.
    pollAfter(Math.max(interval, asked));
  }

  private void pollAfter(long pause) {
    if (pause == 0) {
      poll();
      return;
    }
    double jitter = ThreadLocalRandom.current().nextDouble(JITTER);
    interval = Math.min((long) (interval * GROWTH), longest);
    Timer timer = new Timer();
    step.began(timer::cancel); // now: by the time that it is set, it may have begun the next step
    try {
      timer.set(timers, Duration.ofNanos((long) (pause * (1 + jitter))), this::poll);
    } catch (RejectedExecutionException e) {
      abort(); // closed: whoever waits is told by that
    }
  }
}
