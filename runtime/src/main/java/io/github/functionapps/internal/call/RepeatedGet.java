package io.github.functionapps.internal.call;

import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question about a call, asked again where that may help: asking changes nothing. Thread-safe.
 *
 * @param <T> what is learned
 */
final class RepeatedGet<T> implements Ending {
  private final Calls calls;
  private final CallPlan plan;
  private final URI url;
  private final Function<Try<HttpAnswer>, Try<T>> judge;
  private final Retries retries;
  private final Deadline deadline;
  private final CompletableFuture<Try<T>> result = new CompletableFuture<>();
  private volatile @Nullable Runnable abortStep;

  private RepeatedGet(
      Calls calls, CallPlan plan, URI url, Function<Try<HttpAnswer>, Try<T>> judge) {
    this.calls = calls;
    this.plan = plan;
    this.url = url;
    this.judge = judge;
    this.retries = new Retries(plan.retry(), true, calls.quota);
    this.deadline = new Deadline(plan.deadline());
  }

  /**
   * Asks.
   *
   * @param <T> what is learned
   * @param operation what is asked, for messages
   * @param url where
   * @param judge what an answer of any status, or none, means
   * @return what was learned; cancelling it ends the exchange
   */
  static <T> CompletableFuture<Try<T>> start(
      Calls calls,
      CallPlan plan,
      String operation,
      URI url,
      Function<Try<HttpAnswer>, Try<T>> judge) {
    RepeatedGet<T> get = new RepeatedGet<>(calls, plan, url, judge);
    CompletableFuture<?> unused = get.result.whenComplete((end, cancelled) -> get.abort());
    calls.start(
        get,
        get.result,
        () -> {
          get.deadline.onPassed(calls.timers, () -> get.end(get.deadline.failure(operation, null)));
          get.ask();
        });
    return get.result;
  }

  @Override
  public void end(Failure failure) {
    result.complete(Try.failed(failure));
  }

  private void ask() {
    Get get = new Get(calls.endpoint, plan, url, this::answered);
    step(get::abort);
    get.start();
  }

  private void abort() {
    deadline.cancel();
    Runnable step = abortStep;
    if (step != null) {
      step.run();
    }
  }

  private void answered(Try<HttpAnswer> end) {
    Try<T> judged = judge.apply(end);
    if (judged.value() != null) {
      retries.succeeded();
      result.complete(judged);
      return;
    }
    Failure failure = judged.failure();
    Duration left = deadline.left();
    Duration delay =
        Retries.isReplacement(failure) // a fresh token did not help
            ? null
            : retries.delayAfter(failure, left);
    if (delay == null) {
      result.complete(Try.failed(retries.last(failure, left)));
      return;
    }
    Timer pause = new Timer();
    step(pause::cancel);
    try {
      pause.set(calls.timers, delay, this::ask);
    } catch (RejectedExecutionException e) {
      end(Calls.CLOSED); // closed in between
    }
  }

  /** Remembers how to abort a step, and does so where this ended while the step began. */
  private void step(Runnable abort) {
    abortStep = abort;
    if (result.isDone()) {
      abort.run();
    }
  }
}
