package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.LOGS;
import static io.github.functionapps.testing.Endpoint.POLL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.Endpoint;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time that a call itself may take, whoever waits for it. */
class AsyncDeadlinesTest extends AsyncFixture {
  private final FunctionApps apps = opened(settings());
  private final ReportsApi reports = apps.create(ReportsApi.class);
  private final ReportsApi quick =
      apps.with(options -> options.deadline(Duration.ofMillis(800))).create(ReportsApi.class);

  /** What comes next is accepted soon. */
  @BeforeEach
  void connect() {
    reports.ping();
  }

  @Test
  void aTimeoutOfTheMethodEndsThePolling() {
    FunctionCall<Report> call = reports.hurried(2024);
    assertPassed(
        failureOf(call.result()),
        "PT1S",
        "the function to end; the function may still be running",
        1,
        true);
    assertThat(call.isDone()).isFalse();
    long polls = cdf.count(POLL);
    assertThat(polls).isPositive();
    makeOtherCalls(reports);
    assertThat(cdf.count(POLL)).isLessThanOrEqualTo(polls + 1); // one may have been on its way
  }

  @Test
  void aDeadlineOfTheViewComesBeforeTheMethods() {
    assertPassed(
        failureOf(quick.hurried(2024).result()),
        "PT0.8S",
        "the function to end; the function may still be running",
        1,
        true);
  }

  @Test
  void aCallWhoseDeadlineHasPassedCanStillBeAskedFor() {
    FunctionCall<Report> call = quick.report(2024);
    Throwable first = failureOf(call.result());
    assertThat(first).isInstanceOf(DeadlineException.class);
    assertThat(call.poll()).isEmpty();
    assertThat(failureOf(call.result())).isSameAs(first);
    assertThat(call.handle()).isNotEmpty();
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
    assertThat(call.await(Duration.ZERO)).isEqualTo(REPORT);
  }

  @Test
  void theFutureOfACallWhoseDeadlineHasPassedFailsAtOnce() {
    FunctionCall<Report> call = started(quick.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    assertThat(catchThrowable(() -> call.await(Duration.ofSeconds(2))))
        .isInstanceOf(DeadlineException.class);
    await(polled);
    assertPassed(
        failureOf(call.result()),
        "PT0.8S",
        "the function to end; the function may still be running",
        1,
        true);
    assertThat(cdf.count(POLL)).isEqualTo(1);
    letGo();
  }

  @Test
  void whoHasATimeOfItsOwnWaitsOn() {
    FunctionCall<Report> call = quick.report(2024);
    CompletableFuture<Report> waiting =
        CompletableFuture.supplyAsync(() -> call.await(PATIENCE), task -> new Thread(task).start());
    assertThat(failureOf(call.result())).isInstanceOf(DeadlineException.class);
    assertThat(waiting).isNotDone();
    endWithReport();
    assertThat(await(waiting)).isEqualTo(REPORT);
  }

  @Test
  void itMayPassBeforeTheCallIsSent() {
    assertStartPassed(SESSION, "a nonce; the function was not called", 0, false);
  }

  @Test
  void itMayPassBeforeTheCallIsAccepted() {
    assertStartPassed(CALL, "the answer; the function may still be running", 1, true);
  }

  @Test
  void theFailureOfTheLastPollIsTheCause() {
    FunctionCall<Report> call = started(quick.report(2024));
    always(POLL, 500);
    assertThat(failureOf(call.result()))
        .isInstanceOf(DeadlineException.class)
        .cause()
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /reports of reports: the API answered a poll of the call with HTTP 500: the API"
                + " is broken or busy; try again later");
  }

  @Test
  void theFailureOfTheLastAnswerIsTheCauseWhereOneAsksForLogs() {
    FunctionCall<Report> call = started(quick.report(2024));
    cdf.next(LOGS).answer(503, "{}");
    cdf.next(LOGS).delayUntil(new CompletableFuture<>());
    assertThat(catchThrowable(call::logs))
        .isInstanceOf(DeadlineException.class)
        .hasMessageContaining("while waiting for the answer to the request for a call's logs")
        .cause()
        .isInstanceOf(ApiException.class)
        .hasMessageContaining("the API answered the request for a call's logs with HTTP 503");
  }

  private void assertStartPassed(
      Endpoint held, String waitingFor, int attempts, boolean mayHaveRun) {
    CompletableFuture<Void> arrived = hold(held);
    FunctionCall<Report> call = quick.report(2024);
    await(arrived);
    Stream<Supplier<Throwable>> told =
        Stream.of(
            () -> failureOf(call.started()),
            () -> failureOf(call.result()),
            () -> catchThrowable(() -> call.await(PATIENCE)),
            () -> catchThrowable(call::poll),
            () -> catchThrowable(call::handle),
            () -> catchThrowable(call::logs));
    assertThat(told)
        .allSatisfy(
            failure -> assertPassed(failure.get(), "PT0.8S", waitingFor, attempts, mayHaveRun));
    assertThat(call.isDone()).isTrue();
    letGo();
  }

  private static void assertPassed(
      Throwable failure, String time, String waitingFor, int attempts, boolean mayHaveRun) {
    assertThat(failure)
        .isInstanceOfSatisfying(
            DeadlineException.class,
            passed -> {
              assertThat(passed)
                  .hasMessage(
                      "POST /reports of reports: the deadline of "
                          + time
                          + " passed while waiting for "
                          + waitingFor)
                  .hasNoCause();
              assertThat(passed.deadline()).isEqualTo(Duration.parse(time));
              assertThat(passed.attempts()).isEqualTo(attempts);
              assertThat(passed.mayHaveRun()).isEqualTo(mayHaveRun);
            });
  }
}
