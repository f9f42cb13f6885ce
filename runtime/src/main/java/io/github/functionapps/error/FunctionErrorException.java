package io.github.functionapps.error;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The function answered a status of 400 or more (wire.md 5), in either shape of wire.md 1. */
public class FunctionErrorException extends FunctionException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final @Nullable String errorType;
  private final @Nullable String functionMessage;
  private final transient @Nullable ErrorContent content;

  /**
   * An answer of 400 or more.
   *
   * @param message what the function answered
   * @param status the function's status
   * @param errorType the framework's type of error
   * @param functionMessage the function's own words
   * @param content details and data
   * @param call what is known of the call
   */
  public FunctionErrorException(
      String message,
      int status,
      @Nullable String errorType,
      @Nullable String functionMessage,
      ErrorContent content,
      CallInfo call) {
    super(message, call);
    this.status = status;
    this.errorType = errorType;
    this.functionMessage = functionMessage;
    this.content = content;
  }

  /**
   * The function's status.
   *
   * @return the status, 400 or more
   */
  public int status() {
    return status;
  }

  /**
   * The framework's type of error, such as {@code ValidationError}.
   *
   * @return the type; empty where the function gave none or the platform lost it
   */
  public Optional<String> errorType() {
    return Optional.ofNullable(errorType);
  }

  /**
   * The function's own words, which are part of {@link #getMessage()} too.
   *
   * @return the words; empty where the function gave none
   */
  public Optional<String> functionMessage() {
    return Optional.ofNullable(functionMessage);
  }

  /**
   * The error's details.
   *
   * @return the details; empty where the function gave none or the platform lost them
   */
  public Optional<JsonNode> details() {
    return content().details();
  }

  /**
   * The error's details as a type of the caller's.
   *
   * @param <T> the type
   * @param type its class
   * @return the details; empty where the function gave none or the platform lost them
   * @throws ResponseException if they are not of that type
   */
  public <T> Optional<T> details(Class<T> type) {
    return content().details(type);
  }

  /**
   * The data that came with the error.
   *
   * @return the data; empty where the function gave none or the platform lost it
   */
  public Optional<JsonNode> data() {
    return content().data();
  }

  /**
   * The data that came with the error as a type of the caller's.
   *
   * @param <T> the type
   * @param type its class
   * @return the data; empty where the function gave none or the platform lost it
   * @throws ResponseException if it is not of that type
   */
  public <T> Optional<T> data(Class<T> type) {
    return content().data(type);
  }

  private ErrorContent content() {
    return content == null ? ErrorContent.NONE : content;
  }
}
