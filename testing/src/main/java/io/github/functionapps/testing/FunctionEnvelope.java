package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.FunctionOutcome.Answered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The function's own envelope (wire.md 5), member by member in the framework's order. */
final class FunctionEnvelope {
  private FunctionEnvelope() {}

  static Answered data(
      Era era, int status, @Nullable Object data, String contentType, Map<String, String> headers) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put(era.statusMember(), status);
    envelope.put("data", data);
    envelope.put("headers", withContentType(contentType, headers));
    return new Answered(status, "", Json.write(envelope));
  }

  static Answered error(
      Era era,
      int status,
      String errorType,
      String message,
      @Nullable Object details,
      Map<String, String> headers) {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put(era.statusMember(), status);
    envelope.put(era.errorTypeMember(), errorType);
    envelope.put("message", message);
    envelope.put("details", details);
    envelope.put("headers", withContentType("application/json", headers));
    return new Answered(status, message, Json.write(envelope));
  }

  /** An envelope as it stands. Where no status can be found it counts as a success. */
  static Answered raw(String json) {
    JsonNode envelope = Json.read(json);
    JsonNode status = envelope.path(Era.V0_11.statusMember());
    if (status.isMissingNode()) {
      status = envelope.path(Era.V0_6.statusMember());
    }
    return new Answered(status.asInt(200), envelope.path("message").asText(""), json);
  }

  private static Map<String, String> withContentType(
      String contentType, Map<String, String> headers) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("content-type", contentType);
    all.putAll(headers);
    return all;
  }
}
