package io.github.functionapps.testing;

import io.github.functionapps.testing.FunctionOutcome.NotAnswered;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a handler answers where plain data does not say enough. Immutable. */
public final class LocalResponse {
  private final Content content;
  private final Map<String, String> headers;
  private final boolean takesHeaders;

  private LocalResponse(Content content, Map<String, String> headers, boolean takesHeaders) {
    this.content = content;
    this.headers = headers;
    this.takesHeaders = takesHeaders;
  }

  private LocalResponse(Content content) {
    this(content, Map.of(), true);
  }

  /** One that is sent as it stands. */
  private LocalResponse(FunctionOutcome outcome) {
    this((era, headers) -> outcome, Map.of(), false);
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
    return new LocalResponse(FunctionEnvelope.raw(envelope));
  }

  /**
   * The function died: the platform answers Failed with code 500.
   *
   * @param message the platform's message
   * @return the response
   */
  public static LocalResponse crash(String message) {
    return new LocalResponse(new NotAnswered("Failed", 500, message));
  }

  /**
   * The platform stopped the function: it answers Timeout with code 408.
   *
   * @param message the platform's message
   * @return the response
   */
  public static LocalResponse timeout(String message) {
    return new LocalResponse(new NotAnswered("Timeout", 408, message));
  }

  /**
   * The same response with another header in its envelope.
   *
   * @param name the header's name
   * @param value its value
   * @return a new response
   * @throws IllegalStateException if this is a raw envelope, a crash or a timeout, which have none
   */
  public LocalResponse header(String name, String value) {
    if (!takesHeaders) {
      throw new IllegalStateException(
          "headers cannot be added to a raw envelope, a crash or a timeout");
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new LocalResponse(content, more, true);
  }

  FunctionOutcome in(Era era) {
    return content.in(era, headers);
  }

  @FunctionalInterface
  private interface Content {
    FunctionOutcome in(Era era, Map<String, String> headers);
  }
}
