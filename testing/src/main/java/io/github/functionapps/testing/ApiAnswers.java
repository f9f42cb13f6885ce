package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Answers in the API's form: JSON, each with a request id. */
final class ApiAnswers {
  private final AtomicLong requests = new AtomicLong();

  HttpAnswer ok(String json) {
    return answer(200, json);
  }

  /** The API's own error (wire.md 1). */
  HttpAnswer error(int status, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", status);
    error.put("message", message);
    return answer(status, Json.write(Map.of("error", error)));
  }

  /** JSON that has no form of the API's. */
  HttpAnswer answer(int status, String json) {
    return answer(status, json.getBytes(StandardCharsets.UTF_8))
        .withHeader("Content-Type", "application/json");
  }

  HttpAnswer empty(int status) {
    return answer(status, new byte[0]);
  }

  private HttpAnswer answer(int status, byte[] body) {
    return HttpAnswer.of(
        status, Map.of("x-request-id", "local-request-" + requests.incrementAndGet()), body);
  }
}
