package io.github.functionapps.internal.call;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.lifetime.Deadline;
import io.github.functionapps.internal.lifetime.Ending;
import io.github.functionapps.internal.lifetime.Timer;
import io.github.functionapps.internal.lifetime.UnderWay;
import io.github.functionapps.internal.permit.Turn;
import io.github.functionapps.internal.poll.Acceptance;
import io.github.functionapps.internal.poll.PollLoop;
import io.github.functionapps.internal.poll.RemoteCall;
import io.github.functionapps.internal.retry.Retries;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: its turn, an attempt, and after a failure that allows it a pause and all
 * again; where the platform answers that the call runs, polling. No thread waits. Whatever ends it
 * first wins: the answer, the deadline, or the caller. Thread-safe.
 */
public final class CallRun implements Ending {
  private final Calls calls;
  private final CallPlan plan;
  private final AtomicReference<@Nullable LimitedBuffer> envelope;
  private final Deadline deadline;
  private final boolean follows;
  private final CallEvents events;
  private final Retries retries;
  private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Try<HttpAnswer>> result = new CompletableFuture<>();
  private final CurrentStep step = new CurrentStep(result::isDone, "its turn");
  private final Turn turn;

  private volatile @Nullable Failure lastFailure;
  private volatile @Nullable Whereabouts where;
  private volatile @Nullable PollLoop polling;

  /**
   * A call that was not started yet.
   *
   * @param deadline when its time is up, which whoever made this looks after
   * @param follows whether a call that the platform has accepted is polled to its end, or its
   *     acceptance is the result
   */
  CallRun(Calls calls, CallPlan plan, LimitedBuffer envelope, Deadline deadline, boolean follows) {
    this.calls = calls;
    this.plan = plan;
    this.envelope = new AtomicReference<>(envelope);
    this.deadline = deadline;
    this.follows = follows;
    this.events = calls.events(plan);
    this.retries = new Retries(plan.retry(), plan.idempotent(), calls.quota);
    this.turn = calls.turns.of(plan.function(), step);
  }

  void start() {
    turn.await(() -> attempt(null, null));
  }

  /**
   * How the call ends: an answer of 2xx, or a failure. Never completed exceptionally; completed on
   * a thread that must not be kept.
   *
   * @return the result
   */
  public CompletableFuture<Try<HttpAnswer>> result() {
    return result;
  }

  /**
   * What is told of the call.
   *
   * @return where its end is to be told
   */
  public CallEvents events() {
    return events;
  }

  /**
   * What is known of the call.
   *
   * @return the endpoint, attempts, ids and whether the function may have run
   */
  public CallInfo info() {
    int posted = 0;
    boolean isOver = result.isDone();
    boolean mayHaveRun = !isOver; // or may run at any time
    for (Attempt attempt : attempts) {
      if (isOver) {
        attempt.withdraw(); // what is told now must stay true
      }
      posted += attempt.isPosted() ? 1 : 0;
      mayHaveRun |= attempt.mayHaveRun();
    }
    Whereabouts known = where;
    CallInfo info = plan.info().withAttempts(posted, mayHaveRun);
    return known == null ? info : info.withIds(known.callId(), known.functionId());
  }

  /** Gives up what is under way, for a caller who no longer waits. */
  public void abort() {
    end(CallInterruptedException::new); // only a blocked caller that was interrupted looks at it
  }

  /** Gives the start up, of which others than the caller may ask what became. */
  void abortStart() {
    end(
        call ->
            new CallInterruptedException(
                "the start of the call was given up before the platform had accepted it; "
                    + (call.mayHaveRun()
                        ? "the function may still be running"
                        : "the function was not called"),
                call));
  }

  @Override
  public void end(Failure failure) {
    if (result.complete(Try.failed(failure))) {
      envelope.set(null);
      step.abort();
      turn.release();
    }
  }

  /** Gives the permit back: the function has ended, or nobody waits for it any more. */
  void release() {
    turn.release();
  }

  void deadlinePassed() {
    end(deadline.failure(waitingFor(), lastFailure()));
  }

  private String waitingFor() {
    String waitingFor = step.waitingFor();
    Attempt attempt = attempts.isEmpty() ? null : attempts.get(attempts.size() - 1);
    return waitingFor.isEmpty() && attempt != null ? attempt.waitingFor() : waitingFor;
  }

  private @Nullable Failure lastFailure() {
    PollLoop loop = polling;
    return loop == null ? lastFailure : loop.lastFailure();
  }

  private void attempt(@Nullable Attempt before, @Nullable Failure refusal) {
    LimitedBuffer toSend = envelope.get();
    if (toSend == null) {
      return; // ended in between
    }
    Attempt attempt = new Attempt(calls.endpoint, plan, toSend, this::ended);
    attempts.add(attempt);
    step.waitFor("");
    events.attemptStarted();
    step.began(attempt::abort);
    if (before == null || refusal == null) {
      attempt.start();
    } else {
      attempt.startAfter(before, refusal);
    }
  }

  private void ended(Attempt attempt, Try<HttpAnswer> end) {
    if (result.isDone()) {
      return;
    }
    HttpAnswer answer = end.value();
    if (answer != null) {
      turn.releaseConnection();
      retries.succeeded();
      events.attempted(attempt.step(), attempt.httpStatus(), null, null);
      accepted(answer);
      return;
    }
    Failure failure = end.failure();
    lastFailure = failure;
    Duration left = deadline.left();
    Duration delay = retries.delayAfter(failure, left);
    events.attempted(attempt.step(), attempt.httpStatus(), failure, delay);
    if (delay == null) {
      end(retries.last(failure, left));
    } else if (Retries.isReplacement(failure)) {
      attempt(attempt, failure);
    } else {
      turn.release();
      step.waitFor("the next attempt");
      after(delay, this::start);
    }
  }

  /** The platform has the call: it has ended, or it runs. */
  private void accepted(HttpAnswer answer) {
    envelope.set(null); // a call that runs for long should not keep it
    if (!follows) {
      complete(answer);
      return;
    }
    Acceptance.of(answer, calls.endpoint, plan)
        .then(
            acceptance -> {
              RemoteCall running = acceptance.running();
              if (running == null) {
                complete(answer);
              } else {
                follow(running);
              }
            },
            this::end);
  }

  private void follow(RemoteCall running) {
    where = running.where();
    step.waitFor("the function to end");
    PollLoop loop = calls.questions.pollLoop(running, this::polled);
    polling = loop;
    step.began(loop::abort);
    loop.start();
  }

  private void polled(Try<HttpAnswer> end) {
    end.then(this::complete, this::end);
  }

  private void complete(HttpAnswer answer) {
    if (result.complete(Try.of(answer)) && follows) {
      release();
    }
  }

  private void after(Duration delay, Runnable next) {
    Timer timer = new Timer();
    step.began(timer::cancel); // now: by the time that it is set, it may have begun the next step
    try {
      timer.set(calls.timers, delay, next);
    } catch (RejectedExecutionException e) {
      end(UnderWay.CLOSED); // closed in between
    }
  }
}
