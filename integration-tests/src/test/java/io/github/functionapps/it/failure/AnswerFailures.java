package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.it.failure.FailureCase.Arrangement;
import java.nio.charset.StandardCharsets;

/** A 2xx answer to the call that is not the envelope of wire.md 1, or is too large. */
final class AnswerFailures {
  private AnswerFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("answer")
        .add("HTML", answered("<html>PLANTED</html>"))
        .add("HTML for a method without a result", Call.NOTHING, answered("<html>PLANTED</html>"))
        .add("an empty body", answered(""))
        .add("white space", answered(" \r\n\t"))
        .add("plain text", answered("PLANTED"))
        .add("JSON null", answered("null"))
        .add("a JSON array", answered("[\"PLANTED\"]"))
        .add("a JSON text", answered("\"PLANTED\""))
        .add("an empty object", answered("{}"))
        .add(
            "JSON that ends before the data do",
            answered("{\"callId\": 7, \"response\": {\"statusCode\": 200, \"data\": {\"id\": 1"))
        .add(
            "JSON that ends before the call id",
            answered("{\"response\": {\"statusCode\": 500, \"message\": \"PLANTED"))
        .add(
            "JSON with a mistake",
            answered("{\"callId\": 7, \"response\": {\"statusCode\": 200, \"data\": PLANTED}}"))
        .add(
            "bytes that are not UTF-8",
            stage ->
                stage
                    .cdf()
                    .next(CALL)
                    .answer(
                        200, Stage.JSON, new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
        .add(
            "UTF-16",
            stage ->
                stage
                    .cdf()
                    .next(CALL)
                    .answer(
                        200,
                        Stage.JSON,
                        """
                        {"callId": 7, "response": {"data": {"id": 1, "name": "PLANTED"}, "statusCode": 200}}"""
                            .getBytes(StandardCharsets.UTF_16)))
        .add(
            "a nesting without end",
            answered("{\"callId\": 7, \"x\": " + "[".repeat(2000) + "]".repeat(2000) + "}"))
        .add(
            "an unknown runtimeStatus",
            answered("{\"callId\": 7, \"functionId\": 9, \"runtimeStatus\": \"PLANTED\"}"))
        .add("no runtimeStatus", answered("{\"callId\": 7, \"functionId\": 9}"))
        .add(
            "a runtimeStatus of another type",
            answered("{\"callId\": 7, \"runtimeStatus\": {\"PLANTED\": 1}}"))
        .add(
            "Completed without a response",
            answered("{\"callId\": 7, \"functionId\": 9, \"runtimeStatus\": \"Completed\"}"))
        .add(
            "Completed, but the response could not be fetched",
            answered(
                """
                {"callId": 7, "functionId": 9, "runtimeStatus": "Completed",
                  "error": {"code": 500, "message": "PLANTED words"}}"""))
        .add(
            "an error in place of the response",
            answered(
                """
                {"callId": 7, "functionId": 9, "response": null,
                  "error": {"code": 500, "message": "PLANTED words"}}"""))
        .add(
            "ids that are none",
            answered(
                "{\"callId\": \"PLANTED\\nFORGED LINE\", \"functionId\": "
                    + "9".repeat(101)
                    + ", \"runtimeStatus\": \"Failed\"}"))
        .add(
            "Completed with an error and no result expected",
            Call.NOTHING,
            answered(
                """
                {"callId": "7", "runtimeStatus": "Completed", "response": null,
                  "error": "PLANTED words"}"""))
        .add(
            "more than maxResponseBytes, declared",
            stage -> {
              stage.settings().maxResponseBytes(1000);
              stage.answersData("\"" + "PLANTED".repeat(1000) + "\"");
            })
        .add(
            "more than maxResponseBytes, in chunks",
            stage -> {
              stage.settings().maxResponseBytes(5);
              TransportFailures.chunked("7\r\nPLANTED\r\n0\r\n\r\n").on(stage);
            });
  }

  private static Arrangement answered(String body) {
    return stage -> stage.next(CALL, 200, body);
  }
}
