package io.github.functionapps.testing.internal.framework;

/** An argument does not fit: the framework's {@code ConvertError}, answered as ValidationError. */
public final class ConvertException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message is the framework's. */
  public ConvertException(String message) {
    super(message);
  }
}
