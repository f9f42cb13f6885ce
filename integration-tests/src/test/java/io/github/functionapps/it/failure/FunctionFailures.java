package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.it.failure.FailureCase.Arrangement;
import io.github.functionapps.testing.Era;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.Handler;
import io.github.functionapps.testing.LocalResponse;
import java.util.Map;

/** What the function says, or the platform that ran it (wire.md 1 and 5). */
final class FunctionFailures {
  private static final Handler CONFLICT =
      request ->
          LocalResponse.error(409, "Conflict", "OWN WORDS", Map.of("key", "PLANTED details"));

  private FunctionFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("function")
        .add("an error in an envelope", function(CONFLICT))
        .add("an error of the older era", olderEra())
        .add("an error in the Failed shape", failedShape(CONFLICT))
        .add("404", function(missing()))
        .add("404 in the Failed shape", failedShape(missing()))
        .add(
            "404 with data and no error type",
            envelope(
                "{\"statusCode\":404,\"data\":{\"id\":\"PLANTED\"},\"headers\":{\"x\":\"PLANTED\"}}"))
        .add("an unknown route", stage -> {})
        .add("an error other than 404 for an optional result", Call.OPTIONAL, function(CONFLICT))
        .add("an error for a FunctionResponse", Call.RESPONSE, function(CONFLICT))
        .add("404 for a FunctionResponse", Call.RESPONSE, function(missing()))
        .add("an error for no result", Call.NOTHING, function(CONFLICT))
        .add("a handler that raised", function(request -> fail("OWN WORDS")))
        .add(
            "success false",
            envelope(
                "{\"success\":false,\"error_type\":\"ValidationError\",\"message\":\"OWN WORDS\"}"))
        .add(
            "a status with an error object",
            envelope("{\"status\":422,\"error\":{\"message\":\"OWN WORDS\"}}"))
        .add("an empty message", envelope("{\"statusCode\":418,\"message\":\"\"}"))
        .add("a crash", function(request -> LocalResponse.crash("OWN WORDS")))
        .add("a crash without a word", answered("{\"callId\": 7, \"runtimeStatus\": \"Failed\"}"))
        .add(
            "a crash with plain text",
            answered("{\"runtimeStatus\": \"failed\", \"error\": \"OWN WORDS\"}"))
        .add(
            "Failed with a code that is no status",
            answered(
                "{\"runtimeStatus\": \"FAILED\", \"error\": {\"code\": 17, \"message\": \"OWN WORDS\"}}"))
        .add("a timeout", function(request -> LocalResponse.timeout("OWN WORDS")))
        .add("a timeout without a word", answered("{\"callId\":7,\"runtimeStatus\":\"Timeout\"}"));
  }

  private static Handler missing() {
    return request -> LocalResponse.error(404, "NotFound", "OWN WORDS", null);
  }

  private static Arrangement function(Handler handler) {
    return stage -> stage.answers(handler);
  }

  private static Arrangement envelope(String json) {
    return stage -> stage.answersEnvelope(json);
  }

  private static Arrangement answered(String json) {
    return stage -> stage.next(CALL, 200, json);
  }

  private static Arrangement failedShape(Handler handler) {
    return stage -> {
      stage.cdf().errorShape(ErrorShape.FAILED);
      stage.answers(handler);
    };
  }

  private static Arrangement olderEra() {
    return stage -> {
      stage.cdf().function("inventory").era(Era.V0_6);
      stage.answers(CONFLICT);
    };
  }

  private static Object fail(String message) {
    throw new IllegalStateException(message);
  }
}
