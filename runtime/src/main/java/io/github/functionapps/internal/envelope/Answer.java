package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.internal.json.UnreadableException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answer of a call says. Built by its reader; after that nobody writes to it.
 *
 * @param <D> the data
 */
public final class Answer<D> {
  /** What became of the call. */
  public enum Kind {
    /** The function answered below 400: status, headers, data. */
    SUCCESS,
    /**
     * The function answered 400 or more: status, headers, error type, message, details, error data.
     */
    FUNCTION_ERROR,
    /** The function crashed: code, message. */
    FAILED,
    /** The platform stopped the function: code, message. */
    TIMED_OUT,
    /** The answer cannot be understood: problem. */
    UNREADABLE
  }

  final Kind kind;
  int status;
  Map<String, String> headers = Map.of();
  @Nullable D data;
  @Nullable String errorType;
  @Nullable String message;
  @Nullable JsonNode details;
  @Nullable JsonNode errorData;
  @Nullable Integer code;
  @Nullable UnreadableException problem;
  @Nullable String callId;
  @Nullable String functionId;

  Answer(Kind kind) {
    this.kind = kind;
  }

  static <D> Answer<D> success(int status, Map<String, String> headers, @Nullable D data) {
    Answer<D> answer = new Answer<>(Kind.SUCCESS);
    answer.status = status;
    answer.headers = headers;
    answer.data = data;
    return answer;
  }

  /**
   * A success of which nothing else is known: an HTTP 204 has no envelope.
   *
   * @param <D> the data
   * @return the answer
   */
  public static <D> Answer<D> withoutContent() {
    return success(204, Map.of(), null);
  }

  static <D> Answer<D> unreadable(UnreadableException problem) {
    Answer<D> answer = new Answer<>(Kind.UNREADABLE);
    answer.problem = problem;
    return answer;
  }

  /**
   * What became of the call.
   *
   * @return the kind, which says what else there is
   */
  public Kind kind() {
    return kind;
  }

  /**
   * The function's status.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * The function's headers, names in lower case.
   *
   * @return the headers
   */
  public Map<String, String> headers() {
    return headers;
  }

  /**
   * The data of a success.
   *
   * @return the data
   */
  public @Nullable D data() {
    return data;
  }

  /**
   * The framework's type of error.
   *
   * @return the type
   */
  public @Nullable String errorType() {
    return errorType;
  }

  /**
   * The function's or the platform's own words.
   *
   * @return the words
   */
  public @Nullable String message() {
    return message;
  }

  /**
   * The error's details.
   *
   * @return the details
   */
  public @Nullable JsonNode details() {
    return details;
  }

  /**
   * The data that came with an error.
   *
   * @return the data
   */
  public @Nullable JsonNode errorData() {
    return errorData;
  }

  /**
   * The platform's code.
   *
   * @return the code
   */
  public @Nullable Integer code() {
    return code;
  }

  /**
   * Why the answer cannot be understood.
   *
   * @return the problem
   */
  public @Nullable UnreadableException problem() {
    return problem;
  }

  /**
   * The platform's id of the call, as text: a number on the platform, a string on the development
   * server.
   *
   * @return the id
   */
  public @Nullable String callId() {
    return callId;
  }

  /**
   * The platform's id of the function, as text.
   *
   * @return the id
   */
  public @Nullable String functionId() {
    return functionId;
  }
}
