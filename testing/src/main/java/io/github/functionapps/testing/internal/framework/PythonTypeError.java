package io.github.functionapps.testing.internal.framework;

/** A handler was called with the wrong arguments: Python's {@code TypeError}, a 500 on the wire. */
public final class PythonTypeError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private PythonTypeError(String message) {
    super(message);
  }

  /** A required argument did not arrive. */
  public static PythonTypeError missing(String argument) {
    return new PythonTypeError(
        "handler() missing 1 required positional argument: '" + argument + "'");
  }

  /** An argument arrived that the handler does not declare. */
  public static PythonTypeError unexpected(String argument) {
    return new PythonTypeError("handler() got an unexpected keyword argument '" + argument + "'");
  }
}
