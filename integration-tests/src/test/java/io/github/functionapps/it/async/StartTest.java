package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.POLL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.LocationForm;
import io.github.functionapps.testing.ScriptedAnswer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The start of a call: until the platform has accepted it, or refused. */
class StartTest extends AsyncFixture {
  private final FunctionApps apps = opened(settings());
  private final ReportsApi reports = apps.create(ReportsApi.class);

  @Test
  void nothingIsKnownBeforeTheCallIsAccepted() {
    CompletableFuture<Void> arrived = hold(CALL);
    FunctionCall<Report> call = reports.report(2024);
    await(arrived);
    assertThat(call.started()).isNotDone();
    assertThat(call.callId()).isEmpty();
    assertThat(call.location()).isEmpty();
    assertThat(call.isDone()).isFalse();
    assertThat(call.poll()).isEmpty();
    assertThat(call).hasToString("FunctionCall[POST /reports of reports]");
    letGo();
    assertThat(await(call.started())).isNull();
    assertThat(cdf.count(POLL)).isZero();
  }

  @ParameterizedTest
  @EnumSource(LocationForm.class)
  void idAndLocationAreKnownOnceTheCallIsAccepted(LocationForm form) {
    cdf.settings().asyncCalls().location(form);
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.callId()).contains("9007000000000001");
    assertThat(call.location())
        .contains(
            URI.create(
                cdf.baseUrl()
                    + "/api/v1/projects/local-project/function-apps/reports/calls/9007000000000001"));
    assertThat(call.isDone()).isFalse();
    assertThat(call).hasToString("FunctionCall[POST /reports of reports, call 9007000000000001]");
    assertThat(cdf.count(POLL)).isZero();
  }

  @Test
  void theIdIsTakenFromTheLocationWhereTheBodyIsEmpty() {
    cdf.settings().asyncCalls().emptyBody(true);
    assertThat(started(reports.report(2024)).callId()).contains("9007000000000001");
  }

  @Test
  void theLocationIsMadeOfTheIdWhereThereIsNone() {
    cdf.next(CALL).withoutHeader("Location");
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.location().orElseThrow().getPath())
        .isEqualTo(
            "/api/v1/projects/local-project/function-apps/reports/calls/9007000000000001/response");
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void theStartIsAlwaysTheSameFuture() {
    FunctionCall<Report> call = reports.report(2024);
    assertThat(call.started()).isSameAs(call.started());
  }

  @Test
  void theEndOfTheCallMayBeItsStart() {
    cdf.settings().asyncCalls().ignorePrefer(true);
    endWithReport();
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.isDone()).isTrue();
    assertThat(call.location()).isEmpty();
    assertThat(call.callId()).contains("9007000000000001");
    assertThat(call.poll()).contains(REPORT);
    assertThat(call.await(Duration.ZERO)).isEqualTo(REPORT);
    assertThat(await(call.result())).isEqualTo(REPORT);
    assertThat(cdf.count(POLL)).isZero();
  }

  @Test
  void aStartThatFailsIsToldAlikeByAllThatIsAsked() {
    always(CALL, 403);
    assertAllTell(
        reports.report(2024),
        ApiException.class,
        "POST /reports of reports: the API answered the call with HTTP 403: the identity may not"
            + " call functions in project local-project; grant it functionsAcl:WRITE",
        1,
        false);
  }

  @Test
  void aCallThatIsAcceptedButCannotBeAskedForHasNotStarted() {
    cdf.next(CALL).locationAt(URI.create("https://elsewhere.example"));
    assertAllTell(
        reports.report(2024),
        ResponseException.class,
        "POST /reports of reports: the call runs, but its Location must be at "
            + cdf.baseUrl()
            + ", and is at another address; the token does not go there",
        1,
        true);
  }

  @Test
  void anArgumentThatCannotBeSentIsThrownAtOnce() {
    ReportsApi tiny = client(settings().maxRequestBytes(10));
    assertThat(catchThrowable(() -> tiny.report(2024))).isInstanceOf(InvalidRequestException.class);
    assertThat(cdf.requests()).isEmpty();
  }

  @Test
  void givingTheStartUpBeforeTheCallIsSentSendsNone() {
    CompletableFuture<Void> arrived = hold(SESSION);
    FunctionCall<Report> call = reports.report(2024);
    await(arrived);
    assertThat(call.started().cancel(true)).isTrue();
    assertGivenUp(call, "the function was not called", 0, false);
    letGo();
    makeOtherCalls(reports);
    assertThat(cdf.function("reports").runs()).isEqualTo(30);
  }

  @Test
  void givingTheStartUpWhenTheCallIsSentEndsTheExchange() {
    ReportsApi lonely = client(settings().maxConnections(1));
    cdf.next(CALL).delayUntil(new CompletableFuture<>());
    FunctionCall<Report> call = lonely.report(2024);
    await(called);
    call.started().cancel(true);
    assertGivenUp(call, "the function may still be running", 1, true);
    assertThat(lonely.ping()).isEqualTo("pong");
  }

  @Test
  void cancellingTheStartOfACallThatHasStartedChangesNothing() {
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.started().cancel(true)).isFalse();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @Test
  void aStartIsTriedAgainWhereTheServerAllowsIt() {
    cdf.faults().next(CALL, 3, new ScriptedAnswer().error(429, "busy"));
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.callId()).isPresent();
    assertThat(cdf.count(CALL)).isEqualTo(4);
    assertThat(cdf.violations()).isEmpty();
  }

  private static void assertGivenUp(
      FunctionCall<?> call, String whatBecameOfIt, int attempts, boolean mayHaveRun) {
    assertThat(failureOf(call.started())).isInstanceOf(CancellationException.class);
    assertTell(
        Stream.of(
            catchThrowable(() -> call.await(PATIENCE)),
            catchThrowable(call::poll),
            catchThrowable(call::handle),
            catchThrowable(call::logs),
            failureOf(call.result())),
        CallInterruptedException.class,
        "POST /reports of reports: the start of the call was given up before the platform had"
            + " accepted it; "
            + whatBecameOfIt,
        attempts,
        mayHaveRun);
    assertThat(call.isDone()).isTrue();
  }

  private static void assertAllTell(
      FunctionCall<?> call,
      Class<? extends FunctionAppsException> type,
      String message,
      int attempts,
      boolean mayHaveRun) {
    assertTell(
        Stream.of(
            failureOf(call.started()),
            failureOf(call.result()),
            catchThrowable(() -> call.await(PATIENCE)),
            catchThrowable(call::poll),
            catchThrowable(call::handle),
            catchThrowable(call::logs)),
        type,
        message,
        attempts,
        mayHaveRun);
    assertThat(call.isDone()).isTrue();
    assertThat(call.location()).isEmpty();
  }

  private static void assertTell(
      Stream<Throwable> failures,
      Class<? extends FunctionAppsException> type,
      String message,
      int attempts,
      boolean mayHaveRun) {
    assertThat(failures)
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOfSatisfying(
                        type,
                        told -> {
                          assertThat(told).hasMessage(message).hasNoCause();
                          assertThat(told.attempts()).isEqualTo(attempts);
                          assertThat(told.mayHaveRun()).isEqualTo(mayHaveRun);
                        }));
  }
}
