package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.POLL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waiting for the end of a call, for a time of one's own. */
class AwaitTest extends AsyncFixture {
  private final ReportsApi reports = client(settings());

  @Test
  void pollsUntilTheCallHasEnded() {
    cdf.settings().asyncCalls().pollsBeforeEnd(5);
    endWithReport();
    assertThat(reports.report(2024).await(PATIENCE)).isEqualTo(REPORT);
    assertThat(cdf.count(POLL)).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.05S", "PT0S", "PT-1S"})
  void aTimeThatRunsOutCanBeFollowedByAnother(Duration time) {
    FunctionCall<Report> call = started(reports.report(2024));
    for (int i = 0; i < 2; i++) {
      assertPassed(
          catchThrowable(() -> call.await(time)),
          time,
          "the function to end; the function may still be running");
    }
    assertThat(call.isDone()).isFalse();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(call.await(time)).isEqualTo(REPORT);
  }

  @Test
  void aTimeThatRunsOutLeavesTheFutureAlone() {
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Report> result = call.result();
    assertThat(catchThrowable(() -> call.await(Duration.ofMillis(1))))
        .isInstanceOf(DeadlineException.class);
    assertThat(result).isNotDone();
    endWithReport();
    assertThat(await(result)).isEqualTo(REPORT);
  }

  @Test
  void aTimeThatRunsOutLeavesNobodyPolling() {
    ReportsApi lonely = client(settings().maxConnections(1));
    FunctionCall<Report> call = started(lonely.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    CompletableFuture<Void> out =
        CompletableFuture.runAsync(
            () ->
                assertThat(catchThrowable(() -> call.await(Duration.ofMillis(300))))
                    .isInstanceOf(DeadlineException.class));
    await(polled);
    await(out);
    letGo();
    makeOtherCalls(lonely);
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @Test
  void aTimeMayRunOutBeforeTheCallIsSent() {
    CompletableFuture<Void> arrived = hold(SESSION);
    FunctionCall<Report> call = reports.report(2024);
    await(arrived);
    assertPassed(
        catchThrowable(() -> call.await(Duration.ofMillis(5))),
        Duration.ofMillis(5),
        "the call to start; the function may still be running"); // it goes on, and will run
    letGo();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void aTimeMayRunOutBeforeTheCallIsAccepted() {
    CompletableFuture<Void> arrived = hold(CALL);
    FunctionCall<Report> call = reports.report(2024);
    await(arrived);
    assertPassed(
        catchThrowable(() -> call.await(Duration.ofMillis(5))),
        Duration.ofMillis(5),
        "the call to start; the function may still be running");
    letGo();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void theFailureOfTheLastPollIsTheCause() {
    FunctionCall<Report> call = started(reports.report(2024));
    always(POLL, 500);
    assertThat(catchThrowable(() -> call.await(Duration.ofMillis(500))))
        .isInstanceOf(DeadlineException.class)
        .cause()
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /reports of reports: the API answered a poll of the call with HTTP 500: the API"
                + " is broken or busy; try again later");
  }

  @Test
  void anyTimeIsFine() {
    FunctionCall<Report> call = reports.report(2024);
    CompletableFuture<Report> waiting =
        CompletableFuture.supplyAsync(() -> call.await(ChronoUnit.FOREVER.getDuration()));
    endWithReport();
    assertThat(await(waiting)).isEqualTo(REPORT);
  }

  /** Intervals grow; whoever begins to wait does not wait for those of others. */
  @Test
  void aCallThatWasAcceptedLongAgoIsPolledAtOnce() {
    ReportsApi patient = client(settings().pollIntervals(Duration.ofHours(1), Duration.ofHours(1)));
    FunctionCall<Report> call = started(patient.report(2024));
    CompletableFuture<Report> result = call.result();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(await(result)).isEqualTo(REPORT);
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Fri, 31 Dec 9999 23:59:59 GMT", "999999999999999999"})
  void aRetryAfterBeyondAllTimeIsNoTrouble(String retryAfter) {
    cdf.next(CALL).header("Retry-After", retryAfter);
    cdf.faults()
        .next(POLL, 1, new ScriptedAnswer().answer(202, "").header("Retry-After", retryAfter));
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    for (int i = 0; i < 2; i++) { // before the first poll, and after it
      assertThat(catchThrowable(() -> call.await(Duration.ofMillis(100))))
          .isInstanceOf(DeadlineException.class);
    }
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  private static void assertPassed(Throwable failure, Duration time, String message) {
    assertThat(failure)
        .isInstanceOfSatisfying(
            DeadlineException.class,
            passed -> {
              assertThat(passed)
                  .hasMessage(
                      "POST /reports of reports: the deadline of "
                          + time
                          + " passed while waiting for "
                          + message)
                  .hasNoCause();
              assertThat(passed.deadline()).isEqualTo(time);
            });
  }
}
