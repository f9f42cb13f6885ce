package io.github.functionapps.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The API itself answered with an HTTP status other than 2xx (wire.md 1): the function was not
 * found or not allowed, or the API was busy or broken. The message has the API's id of the request
 * and, unless they may quote it, its own words.
 */
public class ApiException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable Integer code;
  private final @Nullable String apiMessage;
  private final transient List<JsonNode> missing;
  private final transient List<JsonNode> duplicated;

  /**
   * An answer other than 2xx.
   *
   * @param message what happened, and what to do
   * @param status the HTTP status
   * @param code the code in the body
   * @param apiMessage the API's own words
   * @param missing what the API says is missing
   * @param duplicated what the API says is there already
   * @param call what is known of the call
   */
  public ApiException(
      String message,
      int status,
      @Nullable Integer code,
      @Nullable String apiMessage,
      List<JsonNode> missing,
      List<JsonNode> duplicated,
      CallInfo call) {
    super(message, call, null);
    this.status = status;
    this.code = code;
    this.apiMessage = apiMessage;
    this.missing = List.copyOf(missing);
    this.duplicated = List.copyOf(duplicated);
  }

  /**
   * The HTTP status.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * The code in the body, mostly the same as the status.
   *
   * @return the code, where the body had one
   */
  public OptionalInt code() {
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /**
   * The API's own words. They are part of {@link #getMessage()} where the status is 400, 403 or 404
   * and nothing in them can be a quotation of the request: no argument, token, nonce or header, not
   * in part either. What cannot be told is left out, such as all words about a session or a poll.
   *
   * @return the words, where the body had any
   */
  public Optional<String> apiMessage() {
    return Optional.ofNullable(apiMessage);
  }

  /**
   * What the API says is missing.
   *
   * @return the items, mostly none
   */
  public List<JsonNode> missing() {
    return missing == null ? List.of() : missing;
  }

  /**
   * What the API says is there already.
   *
   * @return the items, mostly none
   */
  public List<JsonNode> duplicated() {
    return duplicated == null ? List.of() : duplicated;
  }
}
