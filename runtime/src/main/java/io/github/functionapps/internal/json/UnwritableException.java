package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationConfig;

/** A value cannot be written. The message quotes no value, so it may be shown. */
public final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A value cannot be written.
   *
   * @param reason why
   */
  public UnwritableException(String reason) {
    super(reason, null, false, false);
  }

  /**
   * Says where and why Jackson could not write a value, without its message, which may quote it.
   */
  static UnwritableException from(Exception failure, SerializationConfig config) {
    String at = "the value";
    String why = failure.getClass().getName();
    if (failure instanceof JsonMappingException mapping) {
      String pointer = FailurePlace.ofWriting(mapping, config);
      at = pointer.isEmpty() ? at : at + " at " + pointer;
      if (String.valueOf(mapping.getOriginalMessage()).startsWith(WireGenerator.NOT_FINITE)) {
        return new UnwritableException(
            at + " is NaN or infinite, which is no number to the function");
      }
      why = mapping.getCause() == null ? why : mapping.getCause().getClass().getName();
    }
    return new UnwritableException("Jackson cannot write " + at + " (" + why + ")");
  }
}
