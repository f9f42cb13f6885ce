package io.github.functionapps.testing;

import io.github.functionapps.testing.FunctionOutcome.Answered;
import io.github.functionapps.testing.FunctionOutcome.NotAnswered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a handler answers where plain data does not say enough. Immutable. */
public final class LocalResponse {
  private final Content content;
  private final Map<String, String> headers;

  private LocalResponse(Content content, Map<String, String> headers) {
    this.content = content;
    this.headers = headers;
  }

  private LocalResponse(Content content) {
    this(content, Map.of());
  }

  /**
   * Data under a status, be it one of success or, as Python's {@code Response} allows, of failure.
   *
   * @param status the status in the envelope
   * @param data written as JSON with snake_case names and nulls kept
   * @return the response
   */
  public static LocalResponse of(int status, @Nullable Object data) {
    return new LocalResponse(
        (era, headers) -> FunctionEnvelope.data(era, status, data, "application/json", headers));
  }

  /**
   * The answer of a handler that declares status 204.
   *
   * @return a response with null data
   */
  public static LocalResponse noContent() {
    return of(204, null);
  }

  /**
   * The framework's error envelope.
   *
   * @param status the status in the envelope
   * @param errorType for instance {@code NotFound}
   * @param message for people
   * @param details written as JSON
   * @return the response
   */
  public static LocalResponse error(
      int status, String errorType, String message, @Nullable Object details) {
    return new LocalResponse(
        (era, headers) ->
            FunctionEnvelope.error(era, status, errorType, message, details, headers));
  }

  /**
   * Plain text, status 200.
   *
   * @param text the data
   * @return the response
   */
  public static LocalResponse text(String text) {
    return text("text/plain", text);
  }

  /**
   * Text of another content type, status 200.
   *
   * @param contentType for instance {@code text/csv}
   * @param text the data
   * @return the response
   */
  public static LocalResponse text(String contentType, String text) {
    return new LocalResponse(
        (era, headers) -> FunctionEnvelope.data(era, 200, text, contentType, headers));
  }

  /**
   * A whole envelope, sent as it stands: for hand-written functions and for recordings.
   *
   * @param envelope JSON, in which NaN may stand
   * @return the response; headers cannot be added to it
   * @throws IllegalArgumentException if {@code envelope} is not JSON
   */
  public static LocalResponse raw(String envelope) {
    Answered answered = FunctionEnvelope.raw(envelope);
    return new LocalResponse((era, headers) -> answered);
  }

  /**
   * The function died: the platform answers Failed with code 500.
   *
   * @param message the platform's message
   * @return the response
   */
  public static LocalResponse crash(String message) {
    return new LocalResponse((era, headers) -> new NotAnswered("Failed", 500, message));
  }

  /**
   * The platform stopped the function: it answers Timeout with code 408.
   *
   * @param message the platform's message
   * @return the response
   */
  public static LocalResponse timeout(String message) {
    return new LocalResponse((era, headers) -> new NotAnswered("Timeout", 408, message));
  }

  /**
   * The same response with another header in its envelope.
   *
   * @param name the header's name
   * @param value its value
   * @return a new response
   */
  public LocalResponse header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new LocalResponse(content, more);
  }

  FunctionOutcome in(Era era) {
    return content.in(era, headers);
  }

  @FunctionalInterface
  private interface Content {
    FunctionOutcome in(Era era, Map<String, String> headers);
  }
}
