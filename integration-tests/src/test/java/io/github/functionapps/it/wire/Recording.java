package io.github.functionapps.it.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/**
 * One call of a released framework, as it was recorded.
 *
 * @param release the framework's release
 * @param request what was sent
 * @param response the function's envelope, in which NaN may stand
 */
record Recording(String release, WireRequest request, String response) {
  /** The newest release of each era, wire.md's first table. */
  static final List<String> RELEASES = List.of("0.6.1", "0.9.1", "0.15.0");

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

  static List<Recording> of(String release) {
    String file = "/wire/recorded-" + release + ".json";
    try (InputStream json = Recording.class.getResourceAsStream(file)) {
      JsonNode calls = MAPPER.readTree(Objects.requireNonNull(json, file)).path("calls");
      return StreamSupport.stream(calls.spliterator(), false)
          .map(call -> new Recording(release, request(call.path("data")), response(call)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int status() {
    return envelope().path(isSnakeCase() ? "status_code" : "statusCode").intValue();
  }

  /** Empty where the envelope has none. */
  String errorType() {
    return envelope().path(isSnakeCase() ? "error_type" : "errorType").asText();
  }

  JsonNode envelope() {
    return json(response);
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isSnakeCase() {
    return !release.equals("0.15.0");
  }

  private static WireRequest request(JsonNode data) {
    // The client always sends a body, and {} stands for none (wire.md 1).
    JsonNode body = data.path("body").isMissingNode() ? json("{}") : data.path("body");
    return new WireRequest(data.path("method").asText(), data.path("path").asText(), body);
  }

  /** The recorder kept what strict JSON cannot hold as text. */
  private static String response(JsonNode call) {
    return call.has("response") ? call.path("response").toString() : call.path("text").asText();
  }

  @Override
  public String toString() {
    return release + " " + request;
  }
}
