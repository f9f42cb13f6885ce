package io.github.functionapps.internal.call;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.endpoint.Whereabouts;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.lifetime.Deadline;
import io.github.functionapps.internal.lifetime.UnderWay;
import io.github.functionapps.internal.permit.Turns;
import io.github.functionapps.internal.poll.PollIntervals;
import io.github.functionapps.internal.poll.Questions;
import io.github.functionapps.internal.retry.RetryQuota;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** The calls of one connection, and what they share. Thread-safe. */
public final class Calls implements AutoCloseable {
  final CallsEndpoint endpoint;
  final ScheduledExecutorService timers;
  final RetryQuota quota;
  final Turns turns;
  final UnderWay underWay = new UnderWay();
  final Questions questions;
  private final @Nullable CallListener listener;
  private final Executor callbacks;

  /**
   * The calls of a connection.
   *
   * @param endpoint where they are posted
   * @param timers run deadlines, pauses and polls
   * @param quota what all their retries are paid from
   * @param maxRunningCalls how many calls of a function run at once
   * @param maxConnections how many of all are sent at once
   * @param intervals how often they are polled
   * @param listener is told of them
   * @param callbacks where the listener is called
   */
  public Calls(
      CallsEndpoint endpoint,
      ScheduledExecutorService timers,
      RetryQuota quota,
      int maxRunningCalls,
      int maxConnections,
      PollIntervals intervals,
      @Nullable CallListener listener,
      Executor callbacks) {
    this.endpoint = endpoint;
    this.timers = timers;
    this.quota = quota;
    this.turns = new Turns(maxRunningCalls, maxConnections);
    this.questions = new Questions(endpoint, turns, timers, intervals, quota, underWay);
    this.listener = listener;
    this.callbacks = callbacks;
  }

  /**
   * Starts a call whose end is its result.
   *
   * @param plan how it is made
   * @param envelope the envelope up to its nonce
   * @return the call
   */
  public CallRun run(CallPlan plan, LimitedBuffer envelope) {
    Deadline deadline = new Deadline(plan.deadline());
    CallRun run = new CallRun(this, plan, envelope, deadline, true);
    CompletableFuture<?> unused = run.result().thenRun(deadline::cancel);
    underWay.start(
        run,
        run.result(),
        () -> {
          deadline.onPassed(timers, run::deadlinePassed);
          run.start();
        });
    return run;
  }

  /**
   * Starts a call whose end may be asked for later.
   *
   * @param plan how it is made, which asks the platform to answer early
   * @param envelope the envelope up to its nonce
   * @return the call
   */
  public AsyncCall start(CallPlan plan, LimitedBuffer envelope) {
    Deadline deadline = new Deadline(plan.deadline());
    AsyncCall call =
        AsyncCall.ofRun(this, deadline, plan, new CallRun(this, plan, envelope, deadline, false));
    underWay.start(call, call.over(), call::start);
    return call;
  }

  /**
   * Takes up a call that was started elsewhere.
   *
   * @param plan how it was made
   * @param where where it can be asked for
   * @return the call
   */
  public AsyncCall resume(CallPlan plan, Whereabouts where) {
    AsyncCall call = AsyncCall.ofRemote(this, new Deadline(plan.deadline()), plan, where);
    underWay.start(call, call.over(), call::start);
    return call;
  }

  /**
   * Asks for what a call has logged.
   *
   * @param plan how it was made
   * @param callId the platform's id of the call
   * @return an answer of 2xx, or a failure; cancelling it ends the exchange
   */
  public CompletableFuture<Try<HttpAnswer>> logs(CallPlan plan, String callId) {
    return questions.logs(plan, callId);
  }

  /**
   * Where the calls go.
   *
   * @return the endpoint
   */
  public CallsEndpoint endpoint() {
    return endpoint;
  }

  /** Ends the calls under way. Later ones fail. */
  @Override
  public void close() {
    underWay.close();
  }

  CallEvents events(CallPlan plan) {
    return new CallEvents(plan, listener, callbacks);
  }
}
