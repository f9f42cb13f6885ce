package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.it.failure.FailureCase.Arrangement;

/** The API's own refusals of a call (wire.md 1). */
final class CallsEndpointFailures {
  private CallsEndpointFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("calls-endpoint")
        .add("an unknown function", stage -> stage.callFunction("unknown"))
        .add("400", refused(400))
        .add("401", refused(401))
        .add("403", refused(403))
        .add("404", refused(404))
        .add("408", refused(408))
        .add("413", refused(413))
        .add("429", refused(429))
        .add("500", refused(500))
        .add("502", refused(502))
        .add("503", refused(503))
        .add(
            "missing and duplicated items",
            answered(
                409,
                """
                {"error": {"code": 409, "message": "PLANTED words",
                  "missing": [{"id": 1}], "duplicated": [{"externalId": "PLANTED"}, 2]}}"""))
        .add("a code that differs from the status", answered(400, "{\"error\":{\"code\":7}}"))
        .add("words that quote nothing, 400", worded(400))
        .add("words that quote nothing, 403", worded(403))
        .add("words that quote nothing, 404", worded(404))
        .add("words that quote nothing, 409", worded(409))
        .add("words as plain text", answered(404, "{\"error\": \" The project has been moved. \"}"))
        .add(
            "words beside no error", answered(404, "{\"message\": \"The project has been moved\"}"))
        .add("words on two lines", words("The project\\nhas been moved"))
        .add("words beyond ASCII", words("Das Projekt wurde gelöscht"))
        .add("words that may be escaped", words("The project \\\\u0041cme has been moved"))
        .add("words without end", words("moved ".repeat(51)))
        .add("words that quote the token", words("The token local-token-1 is for another project"))
        .add("words that quote a part of an argument", words("planted- is not an item"))
        .add("error as plain text", answered(400, "{\"error\": \"PLANTED words\"}"))
        .add("message without error", answered(500, "{\"message\": \"PLANTED words\"}"))
        .add("error of another type", answered(500, "{\"error\": [\"PLANTED\"]}"))
        .add("error without anything known", answered(500, "{\"error\": {\"x\": \"PLANTED\"}}"))
        .add("an HTML error page", answered(502, "<html>PLANTED</html>"))
        .add("an empty error body", answered(503, ""))
        .add("a truncated JSON error", answered(503, "{\"error\": {\"message\": \"PLANTED"))
        .add("JSON null as error body", answered(500, "null"))
        .add(
            "a function's envelope with another status than 2xx",
            answered(
                404,
                """
                {"statusCode": 404, "errorType": "NotFound", "message": "PLANTED words",
                  "details": {"key": "PLANTED"}}"""))
        .add(
            "an optional result does not make the API's own 404 empty", Call.OPTIONAL, refused(404))
        .add("204 without content", answered(204, ""))
        .add("302 with a body", answered(302, "<html>PLANTED</html>"))
        .add("304", answered(304, ""))
        .add(
            "a request id that is none",
            stage ->
                stage
                    .cdf()
                    .next(CALL)
                    .answer(500, java.util.Map.of("x-request-id", "PLANTED id"), new byte[0]))
        .add(
            "an error larger than maxResponseBytes",
            stage -> {
              stage.settings().maxResponseBytes(1000);
              stage.next(CALL, 500, "{\"message\": \"" + "PLANTED".repeat(1000) + "\"}");
            });
  }

  private static Arrangement refused(int status) {
    return answered(
        status, "{\"error\": {\"code\": " + status + ", \"message\": \"PLANTED words\"}}");
  }

  private static Arrangement worded(int status) {
    return answered(
        status,
        "{\"error\": {\"code\": %d, \"message\": \"The project has been moved\"}}"
            .formatted(status));
  }

  private static Arrangement words(String json) {
    return answered(404, "{\"error\": {\"code\": 404, \"message\": \"" + json + "\"}}");
  }

  private static Arrangement answered(int status, String body) {
    return stage -> stage.next(CALL, status, body);
  }
}
