package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.LOGS;
import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.async.ReportsApi.Report;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What becomes of calls when their FunctionApps is closed. */
class AsyncClosingTest extends AsyncFixture {
  private final FunctionApps apps = opened(settings());
  private final ReportsApi reports = apps.create(ReportsApi.class);

  @Test
  void allWhoWaitForTheEndAreTold() {
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    CompletableFuture<Report> result = call.result();
    Caller waiting = new Caller(() -> call.await(PATIENCE));
    await(polled);
    apps.close();
    assertClosed(failureOf(result));
    assertClosed(await(waiting.failure));
  }

  @Test
  void allWhoWaitForTheStartAreTold() {
    CompletableFuture<Void> arrived = hold(CALL);
    FunctionCall<Report> call = reports.report(2024);
    CompletableFuture<Report> result = call.result();
    Caller waiting = new Caller(() -> call.await(PATIENCE));
    Caller handling = new Caller(call::handle);
    await(arrived);
    apps.close();
    assertClosed(failureOf(call.started()));
    assertClosed(failureOf(result));
    assertClosed(await(waiting.failure));
    assertClosed(await(handling.failure));
    assertThat(call.isDone()).isTrue();
  }

  /**
   * Those who wait for the end may be told first, and give the start up: it is closed all the same.
   */
  @Test
  void allWhoWaitForTheStartAreToldAlikeWhoeverIsToldFirst() {
    CompletableFuture<Void> unused = hold(CALL);
    FunctionApps many = opened(settings().callbackExecutor(Runnable::run));
    List<FunctionCall<Report>> calls =
        IntStream.range(0, 20).mapToObj(many.create(ReportsApi.class)::report).toList();
    List<CompletableFuture<Report>> results = calls.stream().map(FunctionCall::result).toList();
    many.close();
    assertThat(calls).allSatisfy(call -> assertClosed(failureOf(call.started())));
    assertThat(results).allSatisfy(result -> assertClosed(failureOf(result)));
  }

  @Test
  void whoWaitsBetweenTwoPollsIsTold() {
    cdf.settings().asyncCalls().retryAfter(Duration.ofHours(1));
    FunctionCall<Report> call = started(reports.report(2024));
    call.poll();
    CompletableFuture<Report> result = call.result();
    apps.close();
    assertClosed(failureOf(result));
  }

  @Test
  void whoAsksOnceIsTold() {
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    Caller polling = new Caller(call::poll);
    await(polled);
    apps.close();
    assertClosed(await(polling.failure));
  }

  @Test
  void whoAsksForLogsIsTold() {
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Void> asked = hold(LOGS);
    Caller reading = new Caller(call::logs);
    await(asked);
    apps.close();
    assertClosed(await(reading.failure));
  }

  @Test
  void whoWaitsLongerThanTheCallsOwnDeadlineIsTold() {
    FunctionApps hasty = opened(settings().deadline(Duration.ofSeconds(1)));
    FunctionCall<Report> call = started(hasty.create(ReportsApi.class).report(2024));
    Caller waiting = new Caller(() -> call.await(PATIENCE));
    assertThat(failureOf(call.result())).isInstanceOf(DeadlineException.class);
    hasty.close();
    assertClosed(await(waiting.failure));
  }

  @Test
  void whoAsksLaterIsTold() {
    FunctionCall<Report> call = started(reports.report(2024));
    apps.close();
    assertClosed(catchThrowable(() -> call.await(PATIENCE)));
    assertClosed(catchThrowable(call::poll));
    assertClosed(catchThrowable(call::logs));
    assertClosed(failureOf(call.result()));
    assertThat(call.callId()).isPresent();
    assertThat(call.handle()).isNotEmpty();
  }

  @Test
  void whoAsksLaterIsToldEvenWhereTheDeadlineHadPassed() {
    FunctionApps hasty = opened(settings().deadline(Duration.ofSeconds(1)));
    FunctionCall<Report> call = started(hasty.create(ReportsApi.class).report(2024));
    assertThat(failureOf(call.result())).isInstanceOf(DeadlineException.class);
    hasty.close();
    assertClosed(catchThrowable(() -> call.await(PATIENCE)));
    assertClosed(catchThrowable(call::poll));
  }

  @Test
  void whatIsKnownCanBeAskedForLater() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    call.poll();
    apps.close();
    assertThat(call.poll()).contains(REPORT);
    assertThat(call.await(Duration.ZERO)).isEqualTo(REPORT);
    assertThat(await(call.result())).isEqualTo(REPORT);
  }

  @Test
  void laterCallsDoNotStart() {
    apps.close();
    FunctionCall<Report> call = reports.report(2024);
    assertClosed(failureOf(call.started()));
    assertClosed(failureOf(call.result()));
    assertClosed(catchThrowable(() -> call.await(PATIENCE)));
    assertThat(cdf.requests()).isEmpty();
  }

  private static void assertClosed(Throwable failure) {
    assertThat(failure)
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "POST /reports of reports: FunctionApps must be open while its clients are used, but"
                + " it was closed; close it last")
        .hasNoCause();
  }
}
