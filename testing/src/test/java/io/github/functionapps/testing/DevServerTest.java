package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.Wire.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers as the framework's development server gave, member for member. */
class DevServerTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @BeforeEach
  void declare() {
    Inventory.declare(cdf, Era.V0_11);
    cdf.function("second").get("/second", request -> "second");
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void isAtItsOwnRoot() {
    assertThat(cdf.devServerUri()).hasScheme("http").hasHost("127.0.0.1").hasPath("");
  }

  @Test
  void wantsNeitherTokenNorNonce() {
    assertThat(call("GET", "/label/1", "null").body())
        .hasToString(
            "{\"runtimeStatus\":\"Completed\",\"response\":{\"statusCode\":200,"
                + "\"data\":\"label 1\",\"headers\":{\"content-type\":\"text/plain\"}},"
                + "\"error\":null,\"callId\":\"dev-0000000000000001\","
                + "\"functionId\":\"local-dev-server\"}");
    assertThat(cdf.violations()).isEmpty();
    assertThat(cdf.calls()).singleElement().hasToString("CALL POST GET");
  }

  @Test
  void failsForAFunctionsError() {
    assertThat(call("GET", "/missing", "{}").body())
        .hasToString(
            "{\"runtimeStatus\":\"Failed\",\"response\":null,"
                + "\"error\":{\"code\":404,\"message\":\"\"},"
                + "\"callId\":\"dev-0000000000000001\",\"functionId\":\"local-dev-server\"}");
    assertThat(call("GET", "/boom", "{}").body().at("/error"))
        .hasToString("{\"code\":500,\"message\":\"Function execution failed: kaboom\"}");
  }

  @ParameterizedTest
  @CsvSource({"GET, /unknown", "POST, /items/1"})
  void answers404WithoutTheCallsEnvelopeForAnUnknownRouteOrVerb(String verb, String path) {
    Answer answer = call(verb, path, "{}");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body())
        .hasToString(
            "{\"statusCode\":404,\"errorType\":\"NotFound\","
                + "\"message\":\"No route found for POST /calls\",\"details\":null,"
                + "\"headers\":{\"content-type\":\"application/json\"}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'data':{'path':'/items/1','method':'get'}}          | POST /calls 'data.method' contains invalid HTTP method: 'get'.",
        "{'data':{'path':'/items/1','method':'GET','body':3}} | POST /calls 'data.body' must be a JSON object or array, got int.",
        "{'data':{'method':'GET','body':null}}                | POST /calls 'data.path' must be a non-empty string.",
        "{'data':{'path':'/items/1'}}                         | POST /calls 'data.method' must be a non-empty string.",
        "{'nonce':'x'}                                        | POST /calls body must contain a 'data' object.",
        "[]                                                   | POST /calls body must be a JSON object.",
      })
  void answers400WithoutTheCallsEnvelopeForAMalformedRequest(String body, String message) {
    Answer answer = wire.devServer(body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .hasToString(
            "{\"statusCode\":400,\"errorType\":\"BadRequest\",\"message\":\"%s\",\"headers\":{\"content-type\":\"application/json\"}}"
                .formatted(message));
  }

  @Test
  void answers400ForWhatIsNotJson() {
    Answer answer = wire.devServer("{\"dat");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("errorType").asText()).isEqualTo("InvalidJSON");
  }

  @Test
  void composesAllFunctions() {
    assertThat(call("GET", "/second", "{}").envelope().path("data").asText()).isEqualTo("second");
  }

  private Answer call(String verb, String path, String body) {
    return wire.devServer("{\"data\":" + Wire.data(verb, path, body) + "}");
  }
}
