package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The future of a call's answer. */
class ResultTest extends AsyncFixture {
  private final ReportsApi reports = client(settings());

  @Test
  void isAlwaysTheSameFuture() {
    FunctionCall<Report> call = reports.report(2024);
    CompletableFuture<Report> result = call.result();
    assertThat(call.result()).isSameAs(result);
    endWithReport();
    assertThat(await(result)).isEqualTo(REPORT);
    assertThat(call.result()).isSameAs(result);
  }

  @Test
  void nobodyPollsUntilItIsAskedFor() {
    started(reports.report(2024));
    makeOtherCalls(reports);
    assertThat(cdf.count(POLL)).isZero();
  }

  @Test
  void pollsUntilTheCallHasEnded() {
    cdf.settings().asyncCalls().pollsBeforeEnd(5);
    endWithReport();
    FunctionCall<Report> call = reports.report(2024);
    assertThat(await(call.result())).isEqualTo(REPORT);
    assertThat(call.isDone()).isTrue();
    assertThat(cdf.count(POLL)).isEqualTo(6);
    makeOtherCalls(reports);
    assertThat(cdf.count(POLL)).isEqualTo(6);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void afterTheEndNoPollIsNeeded() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
    assertThat(await(call.result())).isEqualTo(REPORT);
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @Test
  void isCompletedByWhoeverFindsTheEnd() {
    cdf.settings().asyncCalls().retryAfter(Duration.ofHours(1));
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Void> polled = new CompletableFuture<>();
    cdf.faults()
        .decide(
            request -> {
              if (request.endpoint() == POLL) {
                polled.complete(null);
              }
              return Optional.empty();
            });
    CompletableFuture<Report> result = call.result();
    await(polled); // the next one is an hour away
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(await(result)).isEqualTo(REPORT);
  }

  @Test
  void pollsThatFailDoNotEndIt() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    for (int status : new int[] {408, 429, 500, 502, 503, 504, 599}) {
      cdf.next(POLL).error(status, "busy");
    }
    cdf.next(POLL).dropBeforeReading();
    cdf.next(POLL).dropAfterReading();
    cdf.next(POLL).cutShortAfter(10);
    cdf.next(POLL).errorPage(200);
    cdf.next(POLL).errorPage(502);
    cdf.next(POLL).refuseToken();
    assertThat(await(call.result())).isEqualTo(REPORT);
    assertThat(cdf.count(POLL)).isEqualTo(14);
  }

  @Test
  void aPollThatIsRefusedEndsItButNotTheCall() {
    FunctionCall<Report> call = started(reports.report(2024));
    cdf.faults().next(POLL, 1, new ScriptedAnswer().answer(403, "{}"));
    assertThat(failureOf(call.result()))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /reports of reports: the API answered a poll of the call with HTTP 403: the API"
                + " refused the request; apiMessage() has its own words");
    assertThat(call.isDone()).isFalse();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void endingItWhilePollingStopsThePolling(Ending ending) {
    ReportsApi lonely = client(settings().maxConnections(1));
    FunctionCall<Report> call = started(lonely.report(2024));
    CompletableFuture<Void> polled = hold(POLL);
    CompletableFuture<Report> result = call.result();
    await(polled);
    ending.how.accept(result);
    assertThat(lonely.ping()).isEqualTo("pong"); // on the one connection, which the poll had
    letGo();
    makeOtherCalls(lonely);
    assertThat(cdf.count(POLL)).isEqualTo(1);
    assertThat(call.isDone()).isFalse();
    assertThat(call.poll()).isEmpty();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(call.result()).isSameAs(result).isDone();
  }

  @RepeatedTest(20) // there is no pause before it, so that its begin and end may meet
  void endingItWhilePollingForTheFirstTimeStopsThePolling() {
    FunctionApps lonely = opened(settings().maxConnections(1));
    String handle = started(reports.report(2024)).handle();
    CompletableFuture<Void> polled = hold(POLL);
    CompletableFuture<Report> result = lonely.resume(handle, Report.class).result();
    await(polled);
    result.cancel(true);
    assertThat(lonely.create(ReportsApi.class).ping()).isEqualTo("pong");
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void endingItBetweenTwoPollsStopsThePolling(Ending ending) {
    ReportsApi patient = client(settings().pollIntervals(Duration.ofHours(1), Duration.ofHours(1)));
    FunctionCall<Report> call = started(patient.report(2024));
    ending.how.accept(call.result());
    assertThat(call.poll()).isEmpty();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  @ParameterizedTest
  @MethodSource("endings")
  void endingItBeforeTheCallIsAcceptedGivesTheStartUp(Ending ending) {
    ReportsApi lonely = client(settings().maxConnections(1));
    cdf.next(CALL).delayUntil(new CompletableFuture<>());
    FunctionCall<Report> call = lonely.report(2024);
    CompletableFuture<Report> result = call.result();
    await(called);
    ending.how.accept(result);
    assertThat(lonely.ping()).isEqualTo("pong");
    String givenUp =
        "POST /reports of reports: the start of the call was given up before the platform had"
            + " accepted it; the function may still be running";
    assertThat(Stream.of(failureOf(call.started()), catchThrowable(() -> call.await(PATIENCE))))
        .allSatisfy(
            failure ->
                assertThat(failure)
                    .isInstanceOf(CallInterruptedException.class)
                    .hasMessage(givenUp));
    assertThat(call.result()).isSameAs(result).isDone();
  }

  @Test
  void endingItAfterTheEndChangesNothing() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    CompletableFuture<Report> result = call.result();
    await(result);
    assertThat(result.cancel(true)).isFalse();
    assertThat(call.poll()).contains(REPORT);
  }

  @Test
  void manyWhoWaitGetTheSameAnswer() {
    FunctionCall<Report> call = reports.report(2024);
    List<CompletableFuture<Report>> waiting =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> i % 2 == 0 ? call.await(PATIENCE) : call.result().join(),
                        task -> new Thread(task).start()))
            .toList();
    await(called);
    endWithReport();
    Report first = await(waiting.get(0));
    assertThat(waiting)
        .allSatisfy(answer -> assertThat(await(answer)).isEqualTo(REPORT).isSameAs(first));
    assertThat(call.poll().orElseThrow()).isSameAs(first);
    assertThat(cdf.calls()).hasSize(1);
  }

  static Stream<Ending> endings() {
    return Stream.of(
        new Ending("cancel", future -> future.cancel(true)),
        new Ending("complete", future -> future.complete(new Report(1, 1))),
        new Ending(
            "completeExceptionally",
            future -> future.completeExceptionally(new IllegalStateException())),
        new Ending(
            "orTimeout",
            future ->
                assertThat(failureOf(future.orTimeout(1, TimeUnit.MILLISECONDS)))
                    .isInstanceOf(TimeoutException.class)));
  }

  private record Ending(String name, Consumer<CompletableFuture<Report>> how) {
    @Override
    public String toString() {
      return name;
    }
  }
}
