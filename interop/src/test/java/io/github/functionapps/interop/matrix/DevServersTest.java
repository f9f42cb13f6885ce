package io.github.functionapps.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.RawCalls.Raw;
import io.github.functionapps.interop.cell.Servers;
import io.github.functionapps.interop.framework.Release;
import io.github.functionapps.interop.odd.AnswersApi;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** wire.md 9: the framework's own development server, as it is without a client in front. */
class DevServersTest {
  static List<Release> releasesThatAnswerCalls() {
    return Release.ALL.stream().filter(release -> !isBeforeCalls(release)).toList();
  }

  static List<Release> releasesThatDoNot() {
    return Release.ALL.stream().filter(DevServersTest::isBeforeCalls).toList();
  }

  private static boolean isBeforeCalls(Release release) {
    return release.isBefore(Cell.FIRST_DEV_SERVER);
  }

  /** There is no cell for these in the matrix: this is why. */
  @ParameterizedTest
  @MethodSource("releasesThatDoNot")
  void beforeItAnswersCallsAClientSaysWhatItFound(Release release) {
    URI server = Servers.SHARED.devServer(release);
    assertThat(
            RawCalls.ofDevServer(server).call("GET", "/nothing", "{}").json().has("runtimeStatus"))
        .isFalse();
    try (FunctionApps apps = FunctionApps.devServer(server)) {
      AnswersApi api = apps.create(AnswersApi.class);
      assertThatExceptionOfType(FunctionAppsException.class).isThrownBy(api::nothing);
    }
  }

  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void idsAreText(Release release) {
    Raw answer =
        RawCalls.ofDevServer(Servers.SHARED.devServer(release)).call("GET", "/nothing", "{}");

    assertThat(answer.json().path("callId").textValue()).startsWith("dev-");
    assertThat(answer.json().path("functionId").textValue()).isEqualTo("local-dev-server");
    assertThat(answer.json().path("runtimeStatus").textValue()).isEqualTo("Completed");
  }

  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void idsComeAfterTheResponse(Release release) {
    Raw answer =
        RawCalls.ofDevServer(Servers.SHARED.devServer(release)).call("GET", "/nothing", "{}");

    assertThat(answer.json().fieldNames())
        .toIterable()
        .containsExactly("runtimeStatus", "response", "error", "callId", "functionId");
  }

  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void absentMembersAreNull(Release release) {
    RawCalls raw = RawCalls.ofDevServer(Servers.SHARED.devServer(release));

    assertThat(raw.call("GET", "/nothing", "{}").json().path("error").isNull()).isTrue();
    assertThat(raw.call("GET", "/missing", "{}").json().path("response").isNull()).isTrue();
  }

  /** wire.md 1: the second shape; the message of an error with data is empty. */
  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void errorsAreFailed(Release release) {
    RawCalls raw = RawCalls.ofDevServer(Servers.SHARED.devServer(release));

    assertThat(raw.call("GET", "/missing", "{}").json().path("error"))
        .hasToString("{\"code\":404,\"message\":\"\"}");
    assertThat(raw.call("GET", "/raises", "{}").json().path("runtimeStatus").textValue())
        .isEqualTo("Failed");
    assertThat(raw.call("GET", "/raises", "{}").json().at("/error/code").intValue()).isEqualTo(500);
  }

  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void unknownRoutesAndWrongVerbsAreHttp404WithoutTheOuterEnvelope(Release release) {
    RawCalls raw = RawCalls.ofDevServer(Servers.SHARED.devServer(release));
    for (Raw answer :
        List.of(raw.call("GET", "/unknown", "{}"), raw.call("PUT", "/nothing", "{}"))) {
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.json().path("statusCode").intValue()).isEqualTo(404);
      assertThat(answer.json().path("errorType").textValue()).isEqualTo("NotFound");
      assertThat(answer.json().has("runtimeStatus")).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("releasesThatAnswerCalls")
  void malformedRequestsAreHttp400(Release release) {
    RawCalls raw = RawCalls.ofDevServer(Servers.SHARED.devServer(release));

    Raw notJson = raw.callWith("{");
    assertThat(notJson.status()).isEqualTo(400);
    assertThat(notJson.json().path("errorType").textValue()).isEqualTo("InvalidJSON");
    for (String request :
        List.of(
            "[]",
            "{}",
            "{\"data\":{\"method\":\"GET\"}}",
            "{\"data\":{\"path\":\"/\",\"method\":\"HEAD\"}}")) {
      Raw refused = raw.callWith(request);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.json().path("errorType").textValue()).isEqualTo("BadRequest");
    }
  }
}
