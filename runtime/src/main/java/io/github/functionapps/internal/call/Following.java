package io.github.functionapps.internal.call;

import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.lifetime.Deadline;
import io.github.functionapps.internal.lifetime.Ending;
import io.github.functionapps.internal.poll.PollLoop;
import io.github.functionapps.internal.poll.RemoteCall;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Somebody's wait for the end of a call, which is polled meanwhile. Thread-safe. */
public final class Following implements Ending {
  private final AsyncCall call;
  private final Calls calls;
  private final @Nullable Deadline patience;
  private final CompletableFuture<Try<HttpAnswer>> result = new CompletableFuture<>();
  private final AtomicBoolean polls = new AtomicBoolean();
  private volatile @Nullable PollLoop loop;

  Following(AsyncCall call, Calls calls, @Nullable Duration patience) {
    this.call = call;
    this.calls = calls;
    this.patience = patience == null ? null : new Deadline(patience);
  }

  /**
   * The end of the call, or why nobody waits for it any longer.
   *
   * @return the end; never completed exceptionally, completed on a thread that must not be kept
   */
  public CompletableFuture<Try<HttpAnswer>> result() {
    return result;
  }

  /** Waits no longer: polling stops. The call runs on. */
  public void abort() {
    finish(Try.failed(CallInterruptedException::new)); // only who was interrupted looks at it
  }

  @Override
  public void end(Failure failure) {
    call.end(failure); // before whoever waits for this gives the start up
    update(); // what is known already counts for more
    finish(Try.failed(failure));
  }

  void start() {
    update();
    Deadline time = patience;
    if (time != null && !result.isDone()) {
      time.onPassed(calls.timers, () -> finish(Try.failed(passed(time))));
    }
  }

  /**
   * Something has become known about the call.
   *
   * @return whether this takes the end of the call, which it waited for until now
   */
  boolean update() {
    HttpAnswer answer = call.answer().orElse(null);
    Failure hopeless = call.progress().hopeless(patience != null);
    if (answer != null) {
      return finish(Try.of(answer));
    } else if (hopeless != null) {
      finish(Try.failed(hopeless));
    } else {
      RemoteCall running = call.progress().running();
      if (running != null && polls.compareAndSet(false, true)) {
        poll(running);
      }
    }
    return false;
  }

  @Nullable Failure lastFailure() {
    PollLoop polling = loop;
    return polling == null ? null : polling.lastFailure();
  }

  private void poll(RemoteCall running) {
    PollLoop polling = calls.questions.pollLoop(running, this::polled);
    loop = polling;
    polling.start();
    if (result.isDone()) {
      polling.abort();
    }
  }

  private void polled(Try<HttpAnswer> found) {
    HttpAnswer answer = found.value();
    if (answer != null) {
      call.hasEnded(answer);
    }
    finish(found);
  }

  private Failure passed(Deadline time) {
    boolean isStarted = call.progress().acceptance() != null;
    return time.failure(isStarted ? "the function to end" : "the call to start", lastFailure());
  }

  private boolean finish(Try<HttpAnswer> how) {
    boolean isFirst = result.complete(how);
    if (isFirst) {
      call.leave(this);
      PollLoop polling = loop;
      if (polling != null) {
        polling.abort();
      }
      if (patience != null) {
        patience.cancel();
      }
    }
    return isFirst;
  }
}
