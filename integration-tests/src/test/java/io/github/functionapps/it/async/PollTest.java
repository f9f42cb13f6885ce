package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.LocalResponse;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking once whether a call has ended. */
class PollTest extends AsyncFixture {
  private final ReportsApi reports = client(settings());

  @Test
  void isEmptyWhileTheCallRunsAndTheAnswerAfterwards() {
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.poll()).isEmpty();
    assertThat(call.poll()).isEmpty();
    assertThat(call.isDone()).isFalse();
    endWithReport();
    assertThat(call.isDone()).isFalse();
    assertThat(call.poll()).contains(REPORT);
    assertThat(call.isDone()).isTrue();
    assertThat(cdf.count(POLL)).isEqualTo(3);
  }

  @Test
  void theEndIsAskedForOnce() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    Report first = call.poll().orElseThrow();
    assertThat(call.poll().orElseThrow()).isSameAs(first);
    assertThat(call.await(Duration.ZERO)).isSameAs(first);
    assertThat(await(call.result())).isSameAs(first);
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Running", "Queued", "a new one"})
  void aRunningCallMayBeAnsweredWith200(String status) {
    cdf.settings().asyncCalls().runningStatus(status);
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.poll()).isEmpty();
    assertThat(call.isDone()).isFalse();
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
  }

  @Test
  void nullDataIsEmptyTooButTheCallIsDone() {
    FunctionCall<Void> call = started(reports.nothing(2024));
    end.complete(LocalResponse.noContent());
    assertThat(call.poll()).isEmpty();
    assertThat(call.isDone()).isTrue();
    assertThat(call.await(Duration.ZERO)).isNull();
    assertThat(await(call.result())).isNull();
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @Test
  void anEmptyOptionalIsAnAnswer() {
    FunctionCall<Optional<Report>> call = started(reports.found(2024));
    assertThat(call.poll()).isEmpty();
    end.complete(LocalResponse.of(404, null));
    assertThat(call.poll()).contains(Optional.empty());
  }

  @Test
  void aPollThatFailsDoesNotLoseTheCall() {
    FunctionCall<Report> call = started(reports.report(2024));
    always(POLL, 500);
    assertThat(catchThrowable(call::poll))
        .isInstanceOfSatisfying(
            ApiException.class,
            failure -> {
              assertThat(failure)
                  .hasMessage(
                      "POST /reports of reports: the API answered a poll of the call with HTTP 500:"
                          + " the API is broken or busy; try again later");
              assertThat(failure.callId()).contains("9007000000000001");
              assertThat(failure.mayHaveRun()).isTrue();
            });
    assertThat(call.isDone()).isFalse();
    cdf.faults().clear();
    endWithReport();
    assertThat(call.poll()).contains(REPORT);
  }

  @Test
  void aPollIsTriedAgainWhereThatMayHelp() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    cdf.next(POLL).error(503, "down");
    cdf.next(POLL).dropAnswer();
    cdf.next(POLL).errorPage(200);
    cdf.next(POLL).refuseToken();
    assertThat(call.poll()).contains(REPORT);
    assertThat(cdf.count(POLL)).isEqualTo(5);
  }

  @Test
  void aCallThatIsNotKnownYetRuns() {
    cdf.settings().asyncCalls().unknownAtFirst(100);
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    for (int i = 0; i < 100; i++) { // however often it is asked for in its first seconds
      assertThat(call.poll()).isEmpty();
    }
    assertThat(call.poll()).contains(REPORT);
  }

  @Test
  void aCallThatIsNotKnownYetIsNotLostByManyWhoWait() {
    cdf.settings().asyncCalls().unknownAtFirst(100);
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    List<CompletableFuture<Report>> waiting =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> call.await(PATIENCE), task -> new Thread(task).start()))
            .toList();
    assertThat(waiting).allSatisfy(answer -> assertThat(await(answer)).isEqualTo(REPORT));
  }

  @Test
  void aCallThatWasKnownAndIsNotAnyMoreIsUnknownAtOnce() {
    FunctionCall<Report> call = started(reports.report(2024));
    assertThat(call.poll()).isEmpty();
    always(POLL, 404);
    assertUnknown(call);
  }

  private static void assertUnknown(FunctionCall<Report> call) {
    assertThat(catchThrowable(call::poll))
        .isInstanceOf(ApiException.class)
        .hasMessage(
            "POST /reports of reports: the API answered a poll of the call with HTTP 404: it does"
                + " not know the call, or not any more");
  }

  @Test
  void anAnswerThatCannotBeReadIsTheEndToo() {
    FunctionCall<Report> call = started(reports.report(2024));
    end.complete("no report");
    for (int i = 0; i < 2; i++) {
      assertThat(catchThrowable(call::poll))
          .isInstanceOf(ResponseException.class)
          .extracting(failure -> ((ResponseException) failure).callId().orElseThrow())
          .isEqualTo("9007000000000001");
    }
    assertThat(call.isDone()).isTrue();
    assertThat(cdf.count(POLL)).isEqualTo(1);
  }

  @Test
  void aPollIsARequestLikeTheOthers() {
    FunctionCall<Report> call = started(reports.report(2024));
    call.poll();
    assertThat(requests(POLL))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("GET");
              assertThat(request.header("authorization").orElseThrow()).startsWith("Bearer ");
              assertThat(request.header("cdf-version")).contains("20230101-beta");
              assertThat(request.header("prefer")).isEmpty();
              assertThat(request.bodyText()).isEmpty();
            });
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void pollsWithoutEndAreGivenUpByTheDeadlineOfTheCall() {
    ReportsApi hasty = client(settings().deadline(Duration.ofSeconds(1)));
    FunctionCall<Report> call = started(hasty.report(2024));
    cdf.faults().always(POLL, new ScriptedAnswer().delayUntil(end));
    assertThat(catchThrowable(call::poll))
        .hasMessage(
            "POST /reports of reports: the deadline of PT1S passed while waiting for the answer to"
                + " a poll; the function may still be running")
        .hasNoCause();
  }
}
