package io.github.functionapps.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lambda of the test's threw in the middle of the stand-in's work, where no handler runs. */
final class LambdaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String lambda;
  private final Throwable thrown;

  private LambdaException(String lambda, Throwable thrown) {
    super(lambda + " threw " + thrown, thrown);
    this.lambda = lambda;
    this.thrown = thrown;
  }

  /**
   * What {@code call} returns.
   *
   * @param lambda what is called, for the test's author
   * @param ifNull what is said if it returns null
   * @throws LambdaException if it throws or returns null
   */
  static <T> T guard(String lambda, String ifNull, Supplier<@Nullable T> call) {
    try {
      T value = call.get();
      if (value == null) {
        throw new IllegalStateException(ifNull);
      }
      return value;
    } catch (Throwable thrown) { // a failed assertion too
      throw new LambdaException(lambda, thrown);
    }
  }

  /** Which one it was. */
  String lambda() {
    return lambda;
  }

  /** What it threw. */
  Throwable thrown() {
    return thrown;
  }
}
