package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.lifetime.Deadline;
import io.github.functionapps.internal.lifetime.Ending;
import io.github.functionapps.internal.lifetime.Timer;
import io.github.functionapps.internal.lifetime.UnderWay;
import io.github.functionapps.internal.retry.Retries;
import io.github.functionapps.internal.retry.RetryQuota;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question about a call, asked again where that may help: asking changes nothing. Thread-safe.
 *
 * @param <T> what is learned
 */
final class RepeatedGet<T> implements Ending {
  private final Gets gets;
  private final ScheduledExecutorService timers;
  private final CallPlan plan;
  private final URI url;
  private final Function<Try<HttpAnswer>, Try<T>> judge;
  private final Retries retries;
  private final Deadline deadline;
  private final CompletableFuture<Try<T>> result = new CompletableFuture<>();
  private final CurrentStep step;
  private volatile @Nullable Failure lastFailure;
  private volatile @Nullable Get current;

  /**
   * A question that was not asked yet.
   *
   * @param operation what is asked, for messages
   * @param url where
   * @param judge what an answer of any status, or none, means
   */
  RepeatedGet(
      Gets gets,
      ScheduledExecutorService timers,
      RetryQuota quota,
      CallPlan plan,
      String operation,
      URI url,
      Function<Try<HttpAnswer>, Try<T>> judge) {
    this.gets = gets;
    this.timers = timers;
    this.plan = plan;
    this.url = url;
    this.judge = judge;
    this.retries = new Retries(plan.retry(), true, quota);
    this.deadline = new Deadline(plan.deadline());
    this.step = new CurrentStep(result::isDone, operation);
    CompletableFuture<?> unused = result.whenComplete((end, cancelled) -> abort());
  }

  /** What was learned; cancelling it ends the exchange. */
  CompletableFuture<Try<T>> result() {
    return result;
  }

  void start() {
    deadline.onPassed(timers, () -> end(deadline.failure(waitingFor(), lastFailure)));
    ask();
  }

  @Override
  public void end(Failure failure) {
    result.complete(Try.failed(failure));
  }

  private void ask() {
    Get get = gets.get(plan, url, this::answered);
    current = get;
    step.began(get::abort);
    get.start();
  }

  private String waitingFor() {
    Get get = current;
    return get == null || get.waitingFor().isEmpty() ? step.waitingFor() : get.waitingFor();
  }

  private void abort() {
    deadline.cancel();
    step.abort();
  }

  private void answered(Try<HttpAnswer> end) {
    Try<T> judged = judge.apply(end);
    if (judged.value() != null) {
      retries.succeeded();
      result.complete(judged);
      return;
    }
    Failure failure = judged.failure();
    lastFailure = failure;
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
    step.began(pause::cancel);
    try {
      pause.set(timers, delay, this::ask);
    } catch (RejectedExecutionException e) {
      end(UnderWay.CLOSED); // closed in between
    }
  }
}
