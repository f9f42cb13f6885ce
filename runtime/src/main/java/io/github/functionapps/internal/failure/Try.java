package io.github.functionapps.internal.failure;

/**
 * A value, or why there is none.
 *
 * @param <T> the value
 */
public sealed interface Try<T> {
  /**
   * There is a value.
   *
   * @param <T> the value
   */
  record Done<T>(T value) implements Try<T> {
    @Override
    public String toString() {
      return "Done"; // the value may be a token or a nonce
    }
  }

  /**
   * There is none.
   *
   * @param <T> the value
   */
  record Failed<T>(Failure failure) implements Try<T> {}

  /**
   * A value.
   *
   * @param <T> the value
   * @param value the value
   * @return the value
   */
  static <T> Try<T> of(T value) {
    return new Done<>(value);
  }

  /**
   * No value.
   *
   * @param <T> the value
   * @param failure why
   * @return the failure
   */
  static <T> Try<T> failed(Failure failure) {
    return new Failed<>(failure);
  }
}
