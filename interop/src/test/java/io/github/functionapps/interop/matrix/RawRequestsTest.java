package io.github.functionapps.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.RawCalls.Raw;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What wire.md says of requests that no client of ours sends: it is why clients send what they do,
 * and why the processor refuses what it refuses. On the gateway that passes errors on, since it is
 * about the framework.
 */
@ParameterizedClass(name = "{0}")
@FieldSource("io.github.functionapps.interop.cell.Cell#ONE_PER_RELEASE")
class RawRequestsTest {
  private static final String PUMP = "{\"name\":\"pump\",\"price\":1.5}";

  @Parameter Cell cell;

  private RawCalls raw;

  @BeforeEach
  void create() {
    raw = cell.raw();
  }

  private boolean isBefore(String release) {
    return cell.release().isBefore(release);
  }

  /** wire.md 1. */
  @Test
  void headAndLowerCaseVerbsAreRefused() {
    for (String verb : new String[] {"HEAD", "get", "TRACE", ""}) {
      assertError(raw.call(verb, "/nothing", "{}"), 400, "ValidationError");
    }
  }

  /** wire.md 1. */
  @Test
  void optionsIsAVerbLikeAnyOther() {
    assertWrongVerb(raw.call("OPTIONS", "/nothing", "{}"));
  }

  /** wire.md 1. */
  @Test
  void bodyMayNotBeNullOrAScalar() {
    for (String body : new String[] {"null", "1", "\"x\"", "true"}) {
      assertError(raw.call("POST", "/items", body), 400, "ValidationError");
    }
  }

  /** wire.md, the eras: the path, and then the query, and then the body up to 0.6. */
  @Test
  void whichOfOneNameWins() {
    assertData(raw.call("POST", "/clash/path?name=query", "{\"name\":\"body\"}"), "\"path\"");
    assertData(
        raw.call("POST", "/clash?name=query", "{\"name\":\"body\"}"),
        isBefore("0.7") ? "\"query\"" : "\"body\"");
  }

  /** wire.md 6. */
  @Test
  void getAndDeleteIgnoreTheBodyFrom07On() {
    String body = "{\"text\":\"from the body\"}";
    String expected = isBefore("0.7") ? "from the body" : "default";

    assertThat(envelope(raw.call("GET", "/query", body)).at("/data/text").textValue())
        .isEqualTo(expected);
    assertData(raw.call("DELETE", "/query", body), RawCalls.quoted(expected));
  }

  /** wire.md 6: it is never decoded, so that encoding a value would change it. */
  @Test
  void pathsAreNotPercentDecoded() {
    assertData(raw.call("GET", "/path/a%20b", "{}"), "\"a%20b\"");
    assertData(raw.call("GET", "/path/%C3%A6", "{}"), "\"%C3%A6\"");
  }

  /** wire.md 6: why such values are refused before sending. */
  @Test
  void whatCannotTravelInAPath() {
    assertNoRoute(raw.call("GET", "/path/a/b", "{}"));
    assertNoRoute(raw.call("GET", "/path/", "{}"));
    assertData(raw.call("GET", "/path/a?b", "{}"), "\"a\"");
    assertData(raw.call("GET", "/path/a#b", "{}"), "\"a\"");
    assertData(raw.call("GET", "/path/a;b", "{}"), "\"a\"");
    assertData(raw.call("GET", "/path/a\tb\rc\nd", "{}"), "\"abcd\"");
  }

  /** wire.md 6: why a template may neither end in a slash by mistake nor begin with two. */
  @Test
  void slashesMatter() {
    assertData(raw.call("GET", "/nothing", "{}"), "null");
    assertNoRoute(raw.call("GET", "/nothing/", "{}"));
    assertNoRoute(raw.call("GET", "//path/a", "{}"));
    assertData(raw.call("GET", "//anything/path/a", "{}"), "\"a\"");
  }

  /** wire.md 6 says that they split at the first fit; they split at the last. */
  @Test
  void twoVariablesInASegmentSplitAtTheLastFit() {
    assertData(raw.call("GET", "/pair/a-b-c", "{}"), "[\"a-b\",\"c\"]");
  }

  /** wire.md 6: why empty text is refused in a query. */
  @Test
  void blankQueryValuesAreDropped() {
    JsonNode echoed = envelope(raw.call("GET", "/query?text=&number=", "{}")).path("data");
    assertThat(echoed.path("text").textValue()).isEqualTo("default");
    assertThat(echoed.path("number").intValue()).isEqualTo(-1);
  }

  /** wire.md 6. */
  @Test
  void queriesAreFormDecoded() {
    assertThat(
            envelope(raw.call("GET", "/query?text=x+y%26z%C3%A9", "{}"))
                .at("/data/text")
                .textValue())
        .isEqualTo("x y&zé");
    assertThat(envelope(raw.call("GET", "/query?text=%", "{}")).at("/data/text").textValue())
        .isEqualTo("%");
  }

  /** wire.md 6: why @Body stands alone, even beside the query. */
  @Test
  void aBareBodyBesideAQueryParameterIsNotTaken() {
    assertError(raw.call("POST", "/items/noted?note=x", PUMP), 500, "ExecutionError");
  }

  /** wire.md 6. */
  @Test
  void aBareEmptyObjectCountsAsNothingSent() {
    assertError(raw.call("PUT", "/defaults", "{}"), 500, "ExecutionError");
    assertThat(
            envelope(raw.call("PUT", "/defaults", "{\"thing\":{}}")).path("statusCode").intValue())
        .isEqualTo(200);
  }

  /** wire.md 5. */
  @Test
  void contentIsNegotiatedByTheHeadersInData() {
    String accepts =
        "{\"path\":\"/negotiated\",\"method\":\"GET\",\"headers\":{\"accept\":\"%s\"}}";
    assertData(raw.callData(accepts.formatted("text/csv")), "\"a,b\\r\\n\"");
    Raw refused = raw.callData(accepts.formatted("text/html"));
    assertError(refused, 406, "NotAcceptable");
    assertThat(envelope(refused).path("details").toString())
        .isEqualTo("{\"available_content_types\":[\"text/csv\"]}");
  }

  /** wire.md 5: what the details of each of the framework's errors hold. */
  @Test
  void detailsOfErrors() {
    assertThat(
            envelope(raw.call("GET", "/unknown", "{}")).at("/details/available_routes").isArray())
        .isTrue();
    assertThat(details(raw.call("GET", "/numbers/x/1/true", "{}")))
        .isEqualTo("{\"exception_type\":\"ConvertError\"}");
    assertThat(details(raw.call("GET", "/raises", "{}")))
        .isEqualTo("{\"exception_type\":\"RuntimeError\"}");
    assertThat(details(raw.call("POST", "/items", "{}")))
        .isEqualTo("{\"exception_type\":\"TypeError\"}");
    assertThat(envelope(raw.call("GET", "/unfit", "{}")).at("/details/errors/0/loc/0").textValue())
        .isEqualTo("name");
    if (!isBefore("0.14")) {
      assertThat(details(raw.call("PUT", "/items", "{}")))
          .isEqualTo("{\"allowed_methods\":[\"POST\"]}");
    }
  }

  /** wire.md, the eras, and 5: the members and their order, the status first. */
  @Test
  void membersOfTheEnvelope() {
    boolean isSnakeCase = isBefore("0.11");
    assertThat(raw.call("GET", "/nothing", "{}").json().path("response").fieldNames())
        .toIterable()
        .containsExactly(isSnakeCase ? "status_code" : "statusCode", "data", "headers");
    assertThat(raw.call("GET", "/raises", "{}").json().path("response").fieldNames())
        .toIterable()
        .containsExactly(
            isSnakeCase ? "status_code" : "statusCode",
            isSnakeCase ? "error_type" : "errorType",
            "message",
            "details",
            "headers");
    assertThat(raw.call("GET", "/missing", "{}").json().path("response").fieldNames())
        .toIterable()
        .containsExactly(isSnakeCase ? "status_code" : "statusCode", "data", "headers");
  }

  /** wire.md 5. */
  @Test
  void noContentIsNullData() {
    JsonNode envelope = envelope(raw.call("DELETE", "/items/1", "{}"));
    assertThat(envelope.path("statusCode").intValue()).isEqualTo(204);
    assertThat(envelope.path("data").isNull()).isTrue();
  }

  /** wire.md 6. */
  @Test
  void aBodyMayBeAnArrayFrom07OnForOneListOfModels() {
    Raw answer = raw.call("POST", "/items/bulk", "[" + PUMP + "]");
    if (isBefore("0.7")) {
      assertError(answer, 400, "ValidationError");
    } else {
      assertData(answer, "[\"pump\"]");
    }
  }

  private static JsonNode envelope(Raw answer) {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("runtimeStatus").textValue()).isEqualTo("Completed");
    return answer.envelope();
  }

  private static String details(Raw answer) {
    return envelope(answer).path("details").toString();
  }

  private static void assertData(Raw answer, String data) {
    assertThat(envelope(answer).path("data").toString()).isEqualTo(data);
    assertThat(answer.envelope().path("statusCode").intValue()).isEqualTo(200);
  }

  private static void assertError(Raw answer, int status, String errorType) {
    assertThat(envelope(answer).path("statusCode").intValue()).isEqualTo(status);
    assertThat(answer.envelope().path("errorType").textValue()).isEqualTo(errorType);
  }

  private static void assertNoRoute(Raw answer) {
    assertError(answer, 400, "RouteNotFound");
  }

  private void assertWrongVerb(Raw answer) {
    if (isBefore("0.14")) {
      assertNoRoute(answer);
    } else {
      assertError(answer, 405, "MethodNotAllowed");
    }
  }
}
