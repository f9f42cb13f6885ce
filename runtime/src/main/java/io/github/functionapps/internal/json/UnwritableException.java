package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationConfig;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.internal.failure.Failure;

/** A value cannot be written. The message quotes no value, so it may be shown. */
public final class UnwritableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean isClosed;

  /**
   * A value cannot be written.
   *
   * @param reason why
   */
  public UnwritableException(String reason) {
    this(reason, false);
  }

  private UnwritableException(String reason, boolean isClosed) {
    super(reason, null, false, false);
    this.isClosed = isClosed;
  }

  /**
   * What the caller is told.
   *
   * @param parameter the name of the parameter whose argument it is
   * @return makes the exception
   */
  public Failure of(String parameter) {
    String reason = String.valueOf(getMessage());
    return call ->
        isClosed
            ? new ConfigurationException("module-info", reason, call)
            : new InvalidRequestException(parameter, reason, call);
  }

  /**
   * Says where and why Jackson could not write a value, without its message, which may quote it.
   */
  static UnwritableException from(Exception failure, SerializationConfig config) {
    String closed = ClosedPackage.message(failure);
    if (closed != null) {
      return new UnwritableException(closed, true);
    }
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
