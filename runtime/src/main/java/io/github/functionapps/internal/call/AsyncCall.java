package io.github.functionapps.internal.call;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.lifetime.Deadline;
import io.github.functionapps.internal.lifetime.Ending;
import io.github.functionapps.internal.poll.Acceptance;
import io.github.functionapps.internal.poll.RemoteCall;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A call whose end may be asked for later: while it starts, a run; once the platform has accepted
 * it, a place to ask. It is polled only while somebody waits for it. Thread-safe.
 */
public final class AsyncCall implements Ending {
  private final Calls calls;
  private final CallPlan plan;
  private final Deadline deadline;
  private final @Nullable CallRun run;
  private final CallEvents events;
  private final Progress progress = new Progress();
  private final CompletableFuture<HttpAnswer> unattended = new CompletableFuture<>();
  private final Set<Following> followings = ConcurrentHashMap.newKeySet();
  private volatile boolean leftToOthers;

  private AsyncCall(Calls calls, CallPlan plan, Deadline deadline, @Nullable CallRun run) {
    this.calls = calls;
    this.plan = plan;
    this.deadline = deadline;
    this.run = run;
    this.events = run == null ? calls.events(plan) : run.events();
  }

  static AsyncCall ofRun(Calls calls, Deadline deadline, CallPlan plan, CallRun run) {
    AsyncCall call = new AsyncCall(calls, plan, deadline, run);
    CompletableFuture<?> unused =
        run.result()
            .thenAccept(
                end ->
                    end.then(
                        value -> call.accept(Acceptance.of(value, calls.endpoint, plan)),
                        failure -> call.accept(Try.failed(failure))));
    return call;
  }

  static AsyncCall ofRemote(Calls calls, Deadline deadline, CallPlan plan, Whereabouts where) {
    AsyncCall call = new AsyncCall(calls, plan, deadline, null);
    call.accept(Try.of(new Acceptance(RemoteCall.resumed(plan, where), null)));
    return call;
  }

  void start() {
    deadline.onPassed(calls.timers, this::deadlinePassed);
    CompletableFuture<?> unused = over().thenRun(deadline::cancel);
    if (run != null) {
      run.start();
    }
  }

  /**
   * Completed when the platform has accepted the call, or when it could not be started.
   *
   * @return nothing, or why it was not; never completed exceptionally
   */
  public CompletableFuture<Optional<Failure>> started() {
    return progress.started();
  }

  /**
   * Polls until the call has ended, or for as long as somebody has the patience.
   *
   * @param patience how long to wait; null for as long as the call itself has time
   * @return the waiting
   */
  public Following follow(@Nullable Duration patience) {
    Following following = new Following(this, calls, patience);
    followings.add(following);
    calls.underWay.start(following, following.result(), following::start);
    return following;
  }

  /**
   * Asks once.
   *
   * @return the end of the call, if it has ended; cancelling it ends the exchange
   */
  public CompletableFuture<Try<Optional<HttpAnswer>>> poll() {
    RemoteCall running = progress.running();
    if (running != null && answer().isEmpty()) {
      return calls.questions.poll(running, this::hasEnded);
    }
    Failure failure = progress.startFailure();
    return CompletableFuture.completedFuture(
        failure == null ? Try.of(answer()) : Try.failed(failure));
  }

  /**
   * The end of the call, where it is known here.
   *
   * @return the answer
   */
  public Optional<HttpAnswer> answer() {
    return progress.answer();
  }

  /**
   * Says who wants to know the end of the call where nobody waits for it when it is found.
   *
   * @param receiver gets the answer, mostly on an I/O thread; must not block
   */
  public void onUnattendedEnd(Consumer<HttpAnswer> receiver) {
    CompletableFuture<?> unused = unattended.thenAccept(receiver);
  }

  /**
   * Whether the end of the call is known here, or that it could not start.
   *
   * @return true if nothing more can be learned
   */
  public boolean isOver() {
    return progress.isOver();
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
   * Where the call can be asked for.
   *
   * @return the place; empty before the start, and where the server answered at once
   */
  public Optional<Whereabouts> where() {
    return Optional.ofNullable(progress.running()).map(RemoteCall::where);
  }

  /**
   * How the call is made.
   *
   * @return the plan
   */
  public CallPlan plan() {
    return plan;
  }

  /**
   * What is known of the call.
   *
   * @return the endpoint, attempts, ids and whether the function may have run
   */
  public CallInfo info() {
    CallInfo info = run == null ? plan.info().withAttempts(0, true) : run.info();
    return where().map(found -> info.withIds(found.callId(), found.functionId())).orElse(info);
  }

  /** Gives up what is under way. A call that the platform has accepted can still be asked for. */
  public void abort() {
    if (run != null) {
      run.abortStart();
    }
  }

  /**
   * Whoever has started the call does not care for it any more, or has left it to others. Its turn
   * ends with the last who waits for it here.
   */
  public void leaveToOthers() {
    leftToOthers = true;
    releaseIfNobodyWaits();
  }

  @Override
  public void end(Failure failure) {
    if (run != null) {
      run.end(failure);
    }
    giveUp(failure);
  }

  /** How far the call has got. */
  Progress progress() {
    return progress;
  }

  void leave(Following following) {
    followings.remove(following);
    releaseIfNobodyWaits();
  }

  /** Completed when nothing is left to be done by itself. */
  CompletableFuture<Object> over() {
    return progress.over();
  }

  /** Somebody has found the end of the call. */
  void hasEnded(HttpAnswer end) {
    progress.end(end);
    release();
    boolean isTaken = false;
    for (Following following : followings) {
      isTaken |= following.update();
    }
    if (!isTaken) {
      unattended.complete(end);
    }
  }

  private void accept(Try<Acceptance> acceptance) {
    acceptance.then(
        value -> {
          HttpAnswer end = value.answer();
          if (end != null) {
            hasEnded(end);
          }
        },
        this::giveUp);
    progress.accept(acceptance);
    followings.forEach(Following::update);
  }

  private void deadlinePassed() {
    if (run != null) {
      run.deadlinePassed(); // does nothing where it is accepted
    }
    Failure last =
        followings.stream()
            .map(Following::lastFailure)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    Failure passed = deadline.failure("the function to end", last);
    giveUp(passed);
  }

  /** The call itself has no more time. Maybe nobody waits for it, but a listener is told. */
  private void giveUp(Failure failure) {
    progress.giveUp(failure);
    release();
    followings.forEach(Following::update);
    if (!progress.isOver()) { // or its own end is told, by whoever looks into it
      events.ended(info(), 0, failure.exception(info()));
    }
  }

  private void releaseIfNobodyWaits() {
    if (leftToOthers && followings.isEmpty()) {
      release();
    }
  }

  /** The turn is held until the function has ended, may have, or nobody here cares. */
  private void release() {
    if (run != null) {
      run.release();
    }
  }
}
