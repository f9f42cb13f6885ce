package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A call's {@code data}, checked as the framework's {@code RequestData} checks it.
 *
 * @param path path and query, as they were sent
 * @param verb one of the six that the framework knows
 * @param body an object or an array
 */
record CallData(String path, String verb, JsonNode body) {
  private static final List<String> VERBS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

  /** The framework's defaults stand in for what is absent. Call it where nothing is invalid. */
  static CallData of(JsonNode data) {
    JsonNode body = data.path("body");
    return new CallData(
        data.path("path").asText("/"),
        data.path("method").asText("POST"),
        body.isMissingNode() ? JsonNodeFactory.instance.objectNode() : body);
  }

  /** The errors that the framework would list, in the order of its fields. */
  static List<Map<String, @Nullable Object>> errors(JsonNode data, Era era) {
    List<Map<String, @Nullable Object>> errors = new ArrayList<>();
    JsonNode path = data.path("path");
    if (!path.isMissingNode() && !path.isTextual()) {
      errors.add(error("string_type", "path", "Input should be a valid string", path, null));
    }
    JsonNode method = data.path("method");
    if (!method.isMissingNode() && !isVerb(method)) {
      String expected = expectedVerbs();
      errors.add(
          error(
              "enum",
              "method",
              "Input should be " + expected,
              method,
              Map.of("expected", expected)));
    }
    JsonNode body = data.path("body");
    if (!body.isMissingNode() && !body.isObject() && !(isObjects(body) && era.takesBareBody())) {
      // From 0.7 on there is a second error, for the other branch of the union; nobody reads it.
      errors.add(error("dict_type", "body", "Input should be a valid dictionary", body, null));
    }
    return errors;
  }

  private static boolean isObjects(JsonNode body) {
    return body.isArray()
        && StreamSupport.stream(body.spliterator(), false).allMatch(JsonNode::isObject);
  }

  /** Whether {@code method} is text and one of the framework's verbs, which are upper case. */
  static boolean isVerb(JsonNode method) {
    return method.isTextual() && VERBS.contains(method.textValue());
  }

  private static Map<String, @Nullable Object> error(
      String type, String member, String message, JsonNode input, @Nullable Object context) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("type", type);
    error.put("loc", List.of(member));
    error.put("msg", message);
    error.put("input", input);
    if (context != null) {
      error.put("ctx", context);
    }
    error.put("url", "https://errors.pydantic.dev/2.14/v/" + type);
    return error;
  }

  private static String expectedVerbs() {
    List<String> quoted = VERBS.stream().map(verb -> "'" + verb + "'").toList();
    return quoted.stream().limit(VERBS.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + quoted.get(VERBS.size() - 1);
  }
}
