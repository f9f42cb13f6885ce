package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.it.failure.FailureCase.Arrangement;

/** Data of another type than the method declares (design: the mapper). */
final class DataFailures {
  private DataFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("data")
        .add("a text for a record", data("\"PLANTED\""))
        .add("an array for a record", data("[\"PLANTED\"]"))
        .add("a number for a record", data("17"))
        .add("null", data("null"))
        .add("null for a number", Call.NUMBER, data("null"))
        .add("null for a list", Call.LIST, data("null"))
        .add("null for a text", Call.TEXT, data("null"))
        .add("null in a FunctionResponse", Call.RESPONSE, data("null"))
        .add("{} for a record", data("{}"))
        .add("{} for an optional record", Call.OPTIONAL, data("{}"))
        .add("{} for a record in a FunctionResponse", Call.RESPONSE, data("{ }"))
        .add("{} before its status", envelope("{\"data\": {}, \"statusCode\": 200}"))
        .add("{} as plain result", envelope("{}"))
        .add("{} in a list", Call.LIST, data("[{}]"))
        .add("an object for a text", Call.TEXT, data("{\"PLANTED\": 1}"))
        .add("a number for a text", Call.TEXT, data("17"))
        .add("a text for a number", Call.NUMBER, data("\"17 PLANTED\""))
        .add("a fraction for an integer", Call.NUMBER, data("1.9"))
        .add("a boolean for a number", Call.NUMBER, data("true"))
        .add("NaN for an integer", Call.NUMBER, data("NaN"))
        .add("a component of another type", data("{\"id\": \"PLANTED\"}"))
        .add("a missing component of a primitive type", data("{\"name\": \"PLANTED\"}"))
        .add("a null component of a primitive type", data("{\"id\": null}"))
        .add(
            "a component inside a list", data("{\"id\": 1, \"parts\": [{\"spare\": \"PLANTED\"}]}"))
        .add("a date that is none", data("{\"id\": 1, \"since\": \"PLANTED\"}"))
        .add("a date that is a number", data("{\"id\": 1, \"since\": 20000}"))
        .add("an unknown enum constant", data("{\"id\": 1, \"unit\": \"PLANTED\"}"))
        .add("an enum's number", data("{\"id\": 1, \"unit\": 0}"))
        .add("a missing component that may not be null", Call.PART, data("{\"spare\": true}"))
        .add("a null component that may not be null", Call.PART, data("{\"name\": null}"))
        .add("a value of another type in a map", Call.MAP, data("{\"17\": \"PLANTED\"}"))
        .add(
            "a fault before the call id",
            stage -> {
              stage.cdf().settings().callIdLast(true);
              stage.answersData("{\"id\": \"PLANTED\"}");
            })
        .add(
            "data that end in the middle",
            stage ->
                stage.next(
                    CALL,
                    200,
                    """
                    {"callId": 7, "functionId": 9, "runtimeStatus": "Completed",
                      "response": {"statusCode": 200, "data": {"name": "PLANTED"""))
        .add(
            "data with a mistake in their JSON",
            stage ->
                stage.next(
                    CALL,
                    200,
                    "{\"callId\": 7, \"response\": {\"statusCode\": 200, \"data\": {\"id\": PLANTED}}}"))
        .add("a key of another type", Call.MAP, data("{\"PLANTED\": 1}"))
        .add("an object for a list", Call.LIST, data("{\"PLANTED\": 1}"))
        .add("a number beyond the type", Call.NUMBER, data("12345678901234567890"))
        .add("any property of another type", Call.EXTRAS, data("{\"PLANTED\": \"PLANTED\"}"));
  }

  private static Arrangement data(String json) {
    return stage -> {
      if (json.contains("NaN")) {
        stage.next(CALL, 200, "{\"callId\":7,\"response\":{\"statusCode\":200,\"data\":NaN}}");
      } else {
        stage.answersData(json);
      }
    };
  }

  private static Arrangement envelope(String json) {
    return stage -> stage.answersEnvelope(json);
  }
}
