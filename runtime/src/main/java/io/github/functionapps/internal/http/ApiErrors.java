package io.github.functionapps.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what the API says of a failure, whatever the body looks like (wire.md 1). */
public final class ApiErrors {
  private static final String OWN_WORDS = "; apiMessage() has its own words";

  private ApiErrors() {}

  /**
   * The API's id of a request.
   *
   * @param answer the answer
   * @return the id, where it is one
   */
  public static @Nullable String requestId(HttpAnswer answer) {
    return answer
        .header("x-request-id")
        .filter(id -> id.length() <= 100 && id.chars().allMatch(c -> c > ' ' && c < 0x7f))
        .orElse(null);
  }

  /**
   * The failure of an answer other than 2xx.
   *
   * @param operation what was asked of the API, such as {@code the call}
   * @param advice what the status means there and what to do
   * @param answer the answer
   * @return the failure
   */
  public static Failure failure(String operation, String advice, HttpAnswer answer) {
    return failure(operation, advice, answer, RequestContent::unknown);
  }

  /**
   * The same, in the API's own words, too, unless they may quote the request.
   *
   * @param operation what was asked of the API, such as {@code the call}
   * @param advice what the status means there and what to do
   * @param answer the answer
   * @param sent what the request held, asked for only where that matters
   * @return the failure
   */
  public static Failure failure(
      String operation, String advice, HttpAnswer answer, Supplier<RequestContent> sent) {
    int status = answer.status();
    String requestId = requestId(answer);
    String id = requestId == null ? "" : " (request id " + requestId + ")";
    JsonNode body = answer.tree();
    JsonNode error = body.path("error");
    String words = ApiWords.all(body);
    String told = ApiWords.toTell(status, body, sent);
    String meaning = told.isEmpty() ? advice : advice.replace(OWN_WORDS, "") + told;
    Integer code = error.path("code").isInt() ? error.path("code").intValue() : null;
    Failure failure =
        call ->
            new ApiException(
                "the API answered " + operation + " with HTTP " + status + id + ": " + meaning,
                status,
                code,
                words,
                items(error.path("missing")),
                items(error.path("duplicated")),
                call.withRequestId(requestId));
    return failure.repeatable(repeat(answer), RetryAfter.of(answer));
  }

  /**
   * What an answer other than 2xx says about another attempt.
   *
   * @param answer the answer
   * @return when there may be one
   */
  public static Repeat repeat(HttpAnswer answer) {
    if (answer.status() == 429 || isAutoRetryable(answer)) {
      return Repeat.ALWAYS;
    }
    return switch (answer.status()) {
      case 401 -> Repeat.WITH_FRESH_TOKEN;
      case 502, 503, 504 -> Repeat.IF_IDEMPOTENT;
      default -> Repeat.NEVER;
    };
  }

  /** The API marks answers after which nothing has happened (wire.md 1). */
  private static boolean isAutoRetryable(HttpAnswer answer) {
    return answer.header("cdf-is-auto-retryable").filter("true"::equalsIgnoreCase).isPresent()
        || answer.tree().path("error").path("isAutoRetryable").asBoolean();
  }

  /**
   * What a status means on every endpoint of the API.
   *
   * @param status the HTTP status
   * @return the meaning and what to do
   */
  public static String advice(int status) {
    if (status == 429) {
      return "too many requests; a function runs 100 calls at a time and a project 250, so send"
          + " fewer at once or later";
    }
    if (status >= 500) {
      return "the API is broken or busy; try again later";
    }
    if (status / 100 == 3) {
      return "redirects are not followed, because the token would go to another host; check the"
          + " base URL";
    }
    return "the API refused the request" + OWN_WORDS;
  }

  private static List<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
