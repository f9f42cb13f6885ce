package io.github.functionapps.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The platform stopped the function because it ran for too long (wire.md 1). */
public class FunctionTimeoutException extends FunctionException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Integer code;
  private final @Nullable String platformMessage;

  /**
   * A stopped run.
   *
   * @param message what the platform reported
   * @param code the platform's code
   * @param platformMessage the platform's own words
   * @param call what is known of the call
   */
  public FunctionTimeoutException(
      String message, @Nullable Integer code, @Nullable String platformMessage, CallInfo call) {
    super(message, call);
    this.code = code;
    this.platformMessage = platformMessage;
  }

  /**
   * The platform's code.
   *
   * @return the code, where it gave one
   */
  public OptionalInt code() {
    return code == null ? OptionalInt.empty() : OptionalInt.of(code);
  }

  /**
   * The platform's own words.
   *
   * @return the words, where it gave any
   */
  public Optional<String> platformMessage() {
    return Optional.ofNullable(platformMessage);
  }
}
