package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.LOGS;
import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.async.ReportsApi.Report;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A running call has its turn while its function runs, for those who care. */
class TurnsTest extends AsyncFixture {
  private final FunctionApps apps = opened(settings().maxRunningCalls(1));
  private final ReportsApi oneAtATime = apps.create(ReportsApi.class);

  @Test
  void theTurnEndsWithTheFunction() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    FunctionCall<Report> next = oneAtATime.report(2025);
    call.poll();
    assertThat(next.started()).isNotDone();
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
    started(next);
  }

  @Test
  void endingTheResultGivesTheTurnBack() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    call.result().cancel(true);
    started(oneAtATime.report(2025));
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
  }

  @Test
  void endingTheResultGivesNoTurnBackThatOthersWaitFor() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    Caller waiting = new Caller(() -> assertThat(call.await(PATIENCE)).isEqualTo(REPORT));
    CompletableFuture<Void> polled = hold(POLL);
    await(polled);
    letGo();
    call.result().cancel(true);
    FunctionCall<Report> next = oneAtATime.report(2025);
    call.poll();
    assertThat(next.started()).isNotDone();
    endWithReport();
    assertThat((Object) await(waiting.failure)).isNull();
    started(next);
  }

  @Test
  void theLastWhoWaitsGivesTheTurnBackWhereTheResultWasEnded() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    Caller waiting = new Caller(() -> call.await(PATIENCE));
    await(polled);
    call.result().cancel(true);
    waiting.interrupt();
    started(oneAtATime.report(2025));
    letGo();
  }

  @Test
  void whoTakesTheHandleGivesTheTurnBack() {
    FunctionCall<Report> call = oneAtATime.report(2024);
    String handle = call.handle();
    started(oneAtATime.report(2025));
    endWithReport();
    assertThat(apps.resume(handle, Report.class).await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void whoTakesTheHandleAndWaitsKeepsTheTurn() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    CompletableFuture<Report> result = call.result();
    call.handle();
    FunctionCall<Report> next = oneAtATime.report(2025);
    call.poll();
    assertThat(next.started()).isNotDone();
    endWithReport();
    assertThat(await(result)).isEqualTo(REPORT);
    started(next);
  }

  @Test
  void oneWhoseTimeRanOutMayWaitAgainAndKeepsTheTurn() {
    FunctionCall<Report> call = started(oneAtATime.report(2024));
    assertThat(catchThrowable(() -> call.await(Duration.ofMillis(1))))
        .isInstanceOf(DeadlineException.class);
    FunctionCall<Report> next = oneAtATime.report(2025);
    call.poll();
    assertThat(next.started()).isNotDone();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    started(next);
  }

  /** Its nonce would grow old behind all the polls that wait for a connection. */
  @Test
  void callsWaitForTheConnectionsOfPollsBeforeTheirNonce() {
    FunctionApps narrow = opened(settings().maxConnections(1));
    FunctionCall<Report> call = started(narrow.create(ReportsApi.class).report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    CompletableFuture<Report> result = call.result();
    await(polled);
    ReportsApi hurried =
        narrow.with(options -> options.deadline(Duration.ofMillis(500))).create(ReportsApi.class);
    assertThat(catchThrowable(hurried::ping))
        .isInstanceOf(DeadlineException.class)
        .hasMessage(
            "GET /ping of reports: the deadline of PT0.5S passed while waiting for a connection,"
                + " because 1 are in use (maxConnections); the function was not called");
    assertThat(result).isNotDone();
    letGo();
    assertThat(narrow.create(ReportsApi.class).ping()).isEqualTo("pong");
    endWithReport();
    assertThat(await(result)).isEqualTo(REPORT);
  }

  @Test
  void whoAsksIsToldThatThereIsNoConnectionForIt() {
    FunctionApps narrow = opened(settings().maxConnections(1));
    FunctionCall<Report> call = started(narrow.create(ReportsApi.class).report(2024));
    String handle = call.handle();
    CompletableFuture<Void> asked = hold(LOGS);
    Caller holding = new Caller(call::logs);
    await(asked);
    FunctionApps hurried = narrow.with(options -> options.deadline(Duration.ofMillis(500)));
    assertThat(catchThrowable(hurried.resume(handle, Report.class)::poll))
        .isInstanceOf(DeadlineException.class)
        .hasMessage(
            "POST /reports of reports: the deadline of PT0.5S passed while waiting for a"
                + " connection, because 1 are in use (maxConnections); the function may still be"
                + " running");
    letGo();
    assertThat(await(holding.failure)).isNull();
  }
}
