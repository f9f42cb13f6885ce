package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.functionapps.testing.internal.framework.ArgumentConverter;
import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The framework's development server (wire.md 9): no token, any nonce, and what it refuses itself
 * comes without the call's envelope.
 */
final class DevServerEndpoint implements ApiEndpoint {
  private final ApiAnswers answers;
  private final Functions functions;
  private final AtomicLong callIds = new AtomicLong();

  DevServerEndpoint(ApiAnswers answers, Functions functions) {
    this.answers = answers;
    this.functions = functions;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    if (!request.method().equals("POST")) {
      return Optional.of(notFound(request));
    }
    JsonNode call = request.body();
    if (call.isMissingNode()) {
      return Optional.of(malformed("InvalidJSON", "Invalid JSON in request body"));
    }
    JsonNode data = call.path("data");
    JsonNode method = data.path("method");
    JsonNode body = data.path("body");
    String problem = null;
    if (!call.isObject()) {
      problem = "POST /calls body must be a JSON object.";
    } else if (!data.isObject()) {
      problem = "POST /calls body must contain a 'data' object.";
    } else if (isNoText(data.path("path"))) {
      problem = "POST /calls 'data.path' must be a non-empty string.";
    } else if (isNoText(method)) {
      problem = "POST /calls 'data.method' must be a non-empty string.";
    } else if (!CallData.isVerb(method)) {
      problem =
          "POST /calls 'data.method' contains invalid HTTP method: '%s'."
              .formatted(method.textValue());
    } else if (!body.isMissingNode() && !body.isNull() && !body.isContainerNode()) {
      problem =
          "POST /calls 'data.body' must be a JSON object or array, got %s."
              .formatted(ArgumentConverter.pythonType(body));
    }
    return Optional.ofNullable(problem).map(message -> malformed("BadRequest", message));
  }

  @Override
  public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
    JsonNode data = withoutNullBody(request.body().path("data"));
    Optional<LocalFunction> function = functions.answering(data);
    if (function.isEmpty()) {
      return CompletableFuture.completedStage(notFound(request));
    }
    String callId = "dev-%016x".formatted(callIds.incrementAndGet());
    return function
        .get()
        .call(data, log -> {}, Integer.MAX_VALUE)
        .orElseThrow()
        .thenApply(outcome -> answers.ok(CallEnvelope.ofDevServer(outcome, callId)));
  }

  private static boolean isNoText(JsonNode node) {
    return !node.isTextual() || node.textValue().isEmpty();
  }

  private static JsonNode withoutNullBody(JsonNode data) {
    return data.path("body").isNull() ? data.<ObjectNode>deepCopy().without("body") : data;
  }

  private HttpAnswer malformed(String errorType, String message) {
    return refusal(400, errorType, message, false);
  }

  /** For an unknown route and a wrong verb alike; it names its own address. */
  private HttpAnswer notFound(RecordedRequest request) {
    return refusal(
        404, "NotFound", "No route found for " + request.method() + " " + request.path(), true);
  }

  private HttpAnswer refusal(int status, String errorType, String message, boolean nullDetails) {
    Map<String, @Nullable Object> error = new LinkedHashMap<>();
    error.put("statusCode", status);
    error.put("errorType", errorType);
    error.put("message", message);
    if (nullDetails) {
      error.put("details", null);
    }
    error.put("headers", Map.of("content-type", "application/json"));
    return answers.answer(status, Json.write(error));
  }
}
