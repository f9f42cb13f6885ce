package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;

/** A value cannot be written. The reason quotes no value, so it may be shown. */
public final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * A value cannot be written.
   *
   * @param reason why
   */
  public UnwritableException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  /**
   * Says where and why Jackson could not write a value, without its message, which may quote it.
   *
   * @param failure what Jackson threw
   * @return the same without values
   */
  public static UnwritableException from(Exception failure) {
    if (failure instanceof JsonMappingException mapping) {
      String pointer = Pointers.of(mapping);
      String at = pointer.isEmpty() ? "the value" : "the value at " + pointer;
      Throwable cause = mapping.getCause();
      if (String.valueOf(mapping.getOriginalMessage()).startsWith("NaN")) {
        return new UnwritableException(
            at + " is NaN or infinite, which is no number to the function");
      }
      String why = cause == null ? mapping.getClass().getSimpleName() : cause.getClass().getName();
      return new UnwritableException("Jackson cannot write " + at + " (" + why + ")");
    }
    return new UnwritableException(
        "Jackson cannot write the value (" + failure.getClass().getName() + ")");
  }

  /**
   * Why.
   *
   * @return the reason
   */
  public String reason() {
    return reason;
  }
}
