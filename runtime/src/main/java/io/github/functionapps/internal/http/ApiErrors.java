package io.github.functionapps.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.error.ApiError;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the API says of a failure, whatever the body looks like (wire.md 1). */
public final class ApiErrors {
  /** A longer body is a page for people, not an API's error. */
  private static final int LONGEST = 1 << 20;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ApiErrors() {}

  /**
   * What a body of a non-2xx answer says.
   *
   * @param body the body: JSON of any shape, HTML, or nothing
   * @return what it says, {@link ApiError#NONE} where it cannot be read
   */
  public static ApiError read(byte[] body) {
    if (body.length == 0 || body.length > LONGEST) {
      return ApiError.NONE;
    }
    JsonNode tree;
    try {
      tree = MAPPER.readTree(body);
    } catch (IOException e) {
      return ApiError.NONE;
    }
    JsonNode error = tree.path("error");
    if (error.isTextual()) {
      return new ApiError(null, error.textValue(), List.of(), List.of());
    }
    if (!error.isObject()) {
      return new ApiError(null, tree.path("message").textValue(), List.of(), List.of());
    }
    JsonNode code = error.path("code");
    return new ApiError(
        code.isInt() ? code.intValue() : null,
        error.path("message").textValue(),
        items(error.path("missing")),
        items(error.path("duplicated")));
  }

  /**
   * The API's id of a request.
   *
   * @param answer the answer
   * @return the id, where it is one
   */
  public static @Nullable String requestId(HttpResult.Answered answer) {
    return answer
        .header("x-request-id")
        .filter(id -> id.length() <= 100 && id.chars().allMatch(c -> c > ' ' && c < 0x7f))
        .orElse(null);
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
    return "the API refused the request; apiMessage() has its own words";
  }

  private static List<JsonNode> items(JsonNode array) {
    List<JsonNode> items = new ArrayList<>();
    array.forEach(items::add);
    return items;
  }
}
