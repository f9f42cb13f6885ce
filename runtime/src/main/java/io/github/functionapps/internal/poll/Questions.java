package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.lifetime.UnderWay;
import io.github.functionapps.internal.permit.Turns;
import io.github.functionapps.internal.retry.RetryQuota;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How the calls of one connection are asked about: polled until they have ended, or once, and asked
 * for what they have logged. Thread-safe.
 *
 * @param endpoint where they are asked for
 * @param turns who may be sent when
 * @param timers run deadlines, pauses and polls
 * @param intervals how often they are polled
 * @param quota what the retries of a single question are paid from
 * @param underWay ends those when the connection is closed
 */
public record Questions(
    CallsEndpoint endpoint,
    Turns turns,
    ScheduledExecutorService timers,
    PollIntervals intervals,
    RetryQuota quota,
    UnderWay underWay) {
  /**
   * Polls a call until it has ended.
   *
   * @param call the call
   * @param onEnd gets the end of the call, or why the API does not tell
   * @return the polling, not started yet
   */
  public PollLoop pollLoop(RemoteCall call, Consumer<Try<HttpAnswer>> onEnd) {
    return new PollLoop(gets(), timers, intervals, call, onEnd);
  }

  /**
   * Asks once whether a call has ended.
   *
   * @param call the call
   * @param onEnd gets the end of the call, if it has ended
   * @return that end too; cancelling it ends the exchange
   */
  public CompletableFuture<Try<Optional<HttpAnswer>>> poll(
      RemoteCall call, Consumer<HttpAnswer> onEnd) {
    boolean wasKnown = call.isKnown();
    return ask(
        call.plan(),
        "the answer to a poll",
        call.where().location(),
        polled -> {
          Try<Optional<HttpAnswer>> end = Finding.of(polled, call, wasKnown).end();
          Optional<HttpAnswer> known = end.value();
          if (known != null) {
            known.ifPresent(onEnd);
          }
          return end;
        });
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
    return ask(
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

  private <T> CompletableFuture<Try<T>> ask(
      CallPlan plan, String operation, URI url, Function<Try<HttpAnswer>, Try<T>> judge) {
    RepeatedGet<T> get = new RepeatedGet<>(gets(), timers, quota, plan, operation, url, judge);
    underWay.start(get, get.result(), get::start);
    return get.result();
  }

  private Gets gets() {
    return new Gets(endpoint, turns);
  }
}
