package io.github.functionapps.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An answer that cannot be understood: not JSON, not of the expected type, {@code {}} for a record,
 * or too large. The answer itself is in no text of the exception.
 */
public class ResponseException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String pointer;
  private final @Nullable String expectedType;

  /**
   * An answer that cannot be understood.
   *
   * @param message what was required, what was found, what to do
   * @param pointer the JSON pointer of the place, from the answer's data on
   * @param expectedType the Java type that was required there
   * @param call what is known of the call
   */
  public ResponseException(
      String message, @Nullable String pointer, @Nullable String expectedType, CallInfo call) {
    super(message, call, null);
    this.pointer = pointer;
    this.expectedType = expectedType;
  }

  /**
   * Where in the data.
   *
   * @return the JSON pointer, empty where the fault is not in the data
   */
  public Optional<String> pointer() {
    return Optional.ofNullable(pointer);
  }

  /**
   * What was required there.
   *
   * @return the Java type, where one was
   */
  public Optional<String> expectedType() {
    return Optional.ofNullable(expectedType);
  }
}
