package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.LOGS;
import static io.github.functionapps.testing.Endpoint.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.RecordedRequest;
import io.github.functionapps.testing.ScriptedAnswer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a call is asked for that was accepted with an odd Location or an odd id (wire.md 4). */
class LocationTest extends AsyncFixture {
  private static final String CALLS = "/api/v1/projects/local-project/function-apps/reports/calls";

  private final ReportsApi reports = client(settings());

  private FunctionCall<Report> accepted(Map<String, String> headers, String body) {
    cdf.next(CALL).answer(202, headers, body.getBytes(StandardCharsets.UTF_8));
    return reports.report(2024);
  }

  /** Whatever is asked for is the end, so that only the path that is asked tells. */
  private String polledBy(FunctionCall<Report> call) {
    started(call);
    cdf.faults()
        .decide(
            request ->
                Optional.of(
                    new ScriptedAnswer()
                        .answer(
                            200,
                            "{\"callId\":7,\"response\":{\"statusCode\":200,\"data\":"
                                + "{\"year\":2024,\"page_count\":7}}}")));
    cdf.clearRequests();
    assertThat(call.poll()).contains(REPORT);
    List<RecordedRequest> polls =
        cdf.requests().stream().filter(request -> request.method().equals("GET")).toList();
    assertThat(polls).hasSize(1);
    return polls.get(0).path();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void anEmptyLocationIsAsGoodAsNone(String location) {
    assertThat(polledBy(accepted(Map.of("Location", location), "{\"callId\":7}")))
        .isEqualTo(CALLS + "/7/response");
  }

  @Test
  void theIdsMayBeInTheOlderSpelling() {
    FunctionCall<Report> call = accepted(Map.of(), "{\"call_id\":7,\"function_id\":9}");
    assertThat(polledBy(call)).isEqualTo(CALLS + "/7/response");
    assertThat(call.callId()).contains("7");
  }

  @ParameterizedTest
  @CsvSource({
    "?poll=1, /calls?poll=1",
    "calls/7, /calls/7",
    "./calls/7?a=/../b, /calls/7?a=/../b",
    "/x//y, ''",
  })
  void aRelativeLocationIsResolvedAsTheRfcSays(String location, String polled) {
    assertThat(polledBy(accepted(Map.of("Location", location), "")))
        .isEqualTo(polled.isEmpty() ? location : CALLS.replace("/calls", polled));
  }

  @ParameterizedTest
  @CsvSource({"a/b, a%2Fb", "a?b, a%3Fb", "a#b, a%23b", "%2e%2e, %252e%252e", "..., ..."})
  void anIdIsOneSegmentOfThePath(String id, String segment) {
    assertThat(polledBy(accepted(Map.of(), "{\"callId\":\"" + id + "\"}")))
        .isEqualTo(CALLS + "/" + segment + "/response");
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "a b", "a\\nb", "æ"})
  void anIdThatIsNoneIsRefusedWithoutALocation(String id) {
    FunctionCall<Report> call = accepted(Map.of(), "{\"callId\":\"" + id + "\"}");
    assertThat(failureOf(call.started()))
        .isInstanceOfSatisfying(
            ResponseException.class,
            failure -> {
              assertThat(failure)
                  .hasMessage(
                      "POST /reports of reports: the call runs, but came without a Location, and its"
                          + " callId is none: it must be up to 100 visible characters of ASCII");
              assertThat(failure.callId()).isEmpty();
            });
  }

  @Test
  void anIdThatIsNoneIsNotToldWhereThereIsALocation() {
    FunctionCall<Report> call =
        accepted(
            Map.of("Location", CALLS + "/%2e%2e/x"),
            "{\"callId\":\"7\\nFORGED LINE\",\"functionId\":\"" + "9".repeat(101) + "\"}");
    started(call);
    assertThat(call.callId()).isEmpty();
    assertThat(call).hasToString("FunctionCall[POST /reports of reports]");
  }

  /** Each id is known from whoever has told it: the start, the Location, the end. */
  @Test
  void anEndThatTellsOneIdLeavesTheOtherAsItWasKnown() {
    FunctionCall<Report> call = accepted(Map.of(), "{\"callId\":7,\"functionId\":9}");
    started(call);
    cdf.next(RESPONSE)
        .answer(
            200,
            "{\"functionId\":789,\"response\":{\"statusCode\":404,\"errorType\":\"NotFound\"}}");
    assertThat(catchThrowable(call::poll))
        .isInstanceOfSatisfying(
            FunctionErrorException.class,
            failure -> {
              assertThat(failure.callId()).contains("7");
              assertThat(failure.functionId()).contains("789");
            });
    assertThat(call.callId()).contains("7");
    cdf.next(LOGS).answer(200, "{\"items\":[]}");
    assertThat(call.logs()).isEmpty();
  }

  @Test
  void aResponseHasTheIdsThatOnlyTheStartHasTold() {
    cdf.next(CALL)
        .answer(202, Map.of(), "{\"callId\":7,\"functionId\":9}".getBytes(StandardCharsets.UTF_8));
    FunctionCall<FunctionResponse<Report>> call = started(reports.response(2024));
    cdf.next(RESPONSE)
        .answer(
            200,
            "{\"functionId\":789,\"response\":{\"statusCode\":200,\"data\":"
                + "{\"year\":2024,\"page_count\":7}}}");
    FunctionResponse<Report> response = call.poll().orElseThrow();
    assertThat(response.callId()).contains("7");
    assertThat(response.functionId()).contains("789");
  }
}
