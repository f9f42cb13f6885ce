package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.Wire.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The envelope around a finished call, in the shapes that the platform gives it. */
class CallEnvelopeTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void holdsTheFunctionsEnvelope() {
    answerWith(Map.of("id", 7));

    assertThat(wire.get("/").body())
        .hasToString(
            "{\"callId\":9007000000000001,\"functionId\":4000000000000001,"
                + "\"runtimeStatus\":\"Completed\",\"response\":{\"statusCode\":200,"
                + "\"data\":{\"id\":7},\"headers\":{\"content-type\":\"application/json\"}}}");
  }

  @Test
  void canHoldTextIdsAndTheCallIdLast() {
    cdf.settings().textIds(true).callIdLast(true);
    answerWith(LocalResponse.noContent());

    assertThat(wire.get("/").body())
        .hasToString(
            "{\"functionId\":\"4000000000000001\",\"runtimeStatus\":\"Completed\","
                + "\"response\":{\"statusCode\":204,\"data\":null,"
                + "\"headers\":{\"content-type\":\"application/json\"}},"
                + "\"callId\":\"9007000000000001\"}");
  }

  @Test
  void passesAnErrorThroughOrFails() {
    answerWith(LocalResponse.error(409, "Conflict", "taken", Map.of("id", 7)));

    assertThat(wire.get("/").envelope())
        .hasToString(
            "{\"statusCode\":409,\"errorType\":\"Conflict\",\"message\":\"taken\","
                + "\"details\":{\"id\":7},\"headers\":{\"content-type\":\"application/json\"}}");

    cdf.errorShape(ErrorShape.FAILED);
    assertFailed(wire.get("/"), "Failed", "{\"code\":409,\"message\":\"taken\"}");
  }

  @Test
  void losesAnErrorsDataWhereItFails() {
    cdf.errorShape(ErrorShape.FAILED);
    answerWith(LocalResponse.of(404, Map.of("id", 4711)));

    assertFailed(wire.get("/"), "Failed", "{\"code\":404,\"message\":\"\"}");
  }

  @Test
  void reportsACrashAndATimeout() {
    answerWith(LocalResponse.crash("out of memory"));
    assertFailed(wire.get("/"), "Failed", "{\"code\":500,\"message\":\"out of memory\"}");

    answerWith(LocalResponse.timeout("9 minutes"));
    assertFailed(wire.get("/"), "Timeout", "{\"code\":408,\"message\":\"9 minutes\"}");
  }

  @Test
  void copiesALiteralEnvelope() {
    String literal =
        "{ \"data\" : NaN,\n\"success\":true , \"big\":123456789012345678901234567890 }";
    answerWith(LocalResponse.raw(literal));

    assertThat(wire.get("/").http().body()).contains("\"response\":" + literal + "}");
  }

  @Test
  void readsTheStatusOfALiteralEnvelope() {
    cdf.errorShape(ErrorShape.FAILED);
    answerWith(LocalResponse.raw("{\"status_code\":418,\"message\":\"teapot\"}"));

    assertFailed(wire.get("/"), "Failed", "{\"code\":418,\"message\":\"teapot\"}");
  }

  @Test
  void keepsContentTypesAndHeaders() {
    answerWith(LocalResponse.text("text/csv", "a;b").header("cache-control", "no-store"));

    assertThat(wire.get("/").envelope())
        .hasToString(
            "{\"statusCode\":200,\"data\":\"a;b\",\"headers\":"
                + "{\"content-type\":\"text/csv\",\"cache-control\":\"no-store\"}}");
  }

  private void answerWith(Object result) {
    cdf.function("inventory").get("/", request -> result);
  }

  private static void assertFailed(Answer answer, String runtimeStatus, String error) {
    JsonNode body = answer.body();
    assertThat(answer.status()).isEqualTo(200);
    assertThat(body.path("runtimeStatus").asText()).isEqualTo(runtimeStatus);
    assertThat(body.path("error")).hasToString(error);
    assertThat(body.has("response")).isFalse();
    assertThat(body.has("callId")).isTrue();
  }
}
