package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.testing.ResultShape;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call that has ended is polled no more, whatever its answer looks like. */
class EndTest extends AsyncFixture {
  private final FunctionApps apps = opened(settings());
  private final AnythingApi api = apps.create(AnythingApi.class);

  @FunctionApp("reports")
  interface AnythingApi {
    @Post("/reports")
    FunctionCall<Object> call(int year);

    @RespondAsync
    @Post("/reports")
    Object now(int year);

    @RespondAsync
    @Post("/reports")
    CompletableFuture<Object> soon(int year);
  }

  private void ends(String answer) {
    cdf.always(POLL).answer(200, answer);
  }

  @Test
  void theClassicShapeOfTheStandInMayHoldNaN() {
    cdf.settings().asyncCalls().resultShape(ResultShape.CLASSIC);
    end.complete(Double.NaN);
    assertThat(api.now(2024)).isEqualTo(Double.NaN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"functionId\":8,\"callId\":7,\"response\":{\"statusCode\":200,\"data\":NaN}}",
        "{\"response\":{\"data\":NaN,\"statusCode\":200},\"callId\":7}",
        "{\"response\":{\"statusCode\":200,\"data\":NaN},\"runtimeStatus\":\"Completed\"}",
        "{\"response\":NaN,\"callId\":7}",
      })
  void dataThatAreNoNumberAreAnAnswer(String answer) {
    ends(answer);
    assertThat(api.now(2024)).isEqualTo(Double.NaN);
    assertThat(await(api.soon(2024))).isEqualTo(Double.NaN);
    FunctionCall<Object> call = started(api.call(2024));
    assertThat(call.poll()).contains(Double.NaN);
    assertThat(cdf.count(POLL)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"functionId\":8,\"callId\":7,\"response\":{\"statusCode\":200,\"data\":DEEP}}",
        "{\"response\":{\"data\":DEEP,\"statusCode\":200},\"callId\":7}",
        "{\"callId\":7,\"response\":{\"data\":DEEP},\"runtimeStatus\":\"Completed\"}",
        "{\"callId\":7,\"response\":DEEP}",
      })
  void dataThatAreNestedTooDeepAreTheEnd(String answer) {
    ends(answer.replace("DEEP", "[".repeat(1200) + "]".repeat(1200)));
    assertFails("the answer breaks a limit of the JSON parser on nesting, number or text length");
  }

  @Test
  void aResponseWithAMistakeIsTheEnd() {
    ends("{\"functionId\":8,\"callId\":7,\"response\":{\"statusCode\":200,\"data\":no JSON}}");
    assertFails("the answer is not JSON (line 1, column 64)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"functionId\":8,\"callId\":7,\"response\":null,\"error\":{\"code\":503}}",
        "{\"error\":{\"code\":503,\"message\":\"lost\"},\"callId\":7}",
      })
  void anErrorInPlaceOfTheResponseIsTheEnd(String answer) {
    ends(answer);
    assertFails("the call ended, but the platform could not fetch its response (code 503)");
  }

  @Test
  void anAnswerInAnotherEncodingIsTheEnd() {
    cdf.always(POLL)
        .answer(
            200,
            Map.of(),
            "{\"callId\":7,\"response\":{\"data\":1,\"statusCode\":200}}"
                .getBytes(StandardCharsets.UTF_16));
    assertFails("the answer must be in UTF-8, but it begins like UTF-16 or UTF-32");
  }

  private void assertFails(String problem) {
    FunctionCall<Object> call = started(api.call(2024));
    for (Throwable failure :
        new Throwable[] {
          catchThrowable(() -> api.now(2024)),
          failureOf(api.soon(2024)),
          catchThrowable(call::poll),
          catchThrowable(() -> call.await(PATIENCE)),
          failureOf(call.result())
        }) {
      assertThat(failure)
          .isInstanceOfSatisfying(
              ResponseException.class,
              told -> {
                assertThat(told).hasMessage("POST /reports of reports: " + problem);
                assertThat(told.mayHaveRun()).isTrue();
              });
    }
    assertThat(cdf.count(POLL)).isEqualTo(3);
  }
}
