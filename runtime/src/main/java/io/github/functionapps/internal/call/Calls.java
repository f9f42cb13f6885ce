package io.github.functionapps.internal.call;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.json.LimitedBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The calls of one connection, and what they share. Thread-safe. */
public final class Calls implements AutoCloseable {
  static final Failure CLOSED =
      call ->
          new ConfigurationException(
              "FunctionApps",
              "FunctionApps must be open while its clients are used, but it was closed; close it"
                  + " last",
              call);

  final CallsEndpoint endpoint;
  final ScheduledExecutorService timers;
  final RetryQuota quota;
  final int maxRunningCalls;
  final int maxConnections;

  /** One for each connection of the transport: so many calls make their way at once. */
  final Permits connections;

  private final PollIntervals intervals;
  private final @Nullable CallListener listener;
  private final Executor callbacks;
  private final Map<String, Permits> permits = new ConcurrentHashMap<>();
  private final Set<Ending> open = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

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
    this.maxRunningCalls = maxRunningCalls;
    this.maxConnections = maxConnections;
    this.connections = new Permits(maxConnections);
    this.intervals = intervals;
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
    start(
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
    start(call, call.over(), call::start);
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
    start(call, call.over(), call::start);
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
    String operation = "the request for a call's logs";
    return RepeatedGet.start(
        this,
        plan,
        "the answer to " + operation,
        endpoint.urlOf(plan.function(), callId, "logs"),
        end -> {
          HttpAnswer answer = end.value();
          return answer == null || answer.isSuccessful()
              ? end
              : Try.failed(ApiErrors.failure(operation, ApiErrors.advice(answer.status()), answer));
        });
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
    closed = true;
    open.forEach(call -> call.end(CLOSED));
  }

  Permits permits(String function) {
    return permits.computeIfAbsent(function, id -> new Permits(maxRunningCalls));
  }

  CallEvents events(CallPlan plan) {
    return new CallEvents(plan, listener, callbacks);
  }

  PollLoop pollLoop(RemoteCall call, Consumer<Try<HttpAnswer>> onEnd) {
    return new PollLoop(endpoint, timers, intervals, call, onEnd);
  }

  /** Starts what ends when this is closed, at once where it is. */
  void start(Ending call, CompletableFuture<?> over, Runnable start) {
    open.add(call);
    CompletableFuture<?> unused = over.whenComplete((end, thrown) -> open.remove(call));
    if (closed) {
      call.end(CLOSED);
      return;
    }
    try {
      start.run();
    } catch (RejectedExecutionException e) {
      call.end(CLOSED); // closed in between
    }
  }
}
