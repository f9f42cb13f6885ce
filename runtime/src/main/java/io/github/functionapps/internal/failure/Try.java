package io.github.functionapps.internal.failure;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value, or why there is none. Immutable; its text leaves the value out, which may be a token or
 * a nonce.
 *
 * @param <T> the value
 */
public final class Try<T> {
  private final @Nullable T value;
  private final @Nullable Failure failure;

  private Try(@Nullable T value, @Nullable Failure failure) {
    this.value = value;
    this.failure = failure;
  }

  /**
   * A value.
   *
   * @param <T> the value
   * @param value the value
   * @return the value
   */
  public static <T> Try<T> of(T value) {
    return new Try<>(Objects.requireNonNull(value), null);
  }

  /**
   * No value.
   *
   * @param <T> the value
   * @param failure why
   * @return the failure
   */
  public static <T> Try<T> failed(Failure failure) {
    return new Try<>(null, failure);
  }

  /**
   * The value.
   *
   * @return the value, or null where there is a failure
   */
  public @Nullable T value() {
    return value;
  }

  /**
   * Why there is no value.
   *
   * @return the failure
   * @throws IllegalStateException if there is a value
   */
  public Failure failure() {
    if (failure == null) {
      throw new IllegalStateException("there is a value");
    }
    return failure;
  }

  /**
   * Goes one of two ways.
   *
   * @param onValue gets the value
   * @param onFailure gets the failure
   */
  public void then(Consumer<T> onValue, Consumer<Failure> onFailure) {
    if (value != null) {
      onValue.accept(value);
    } else {
      onFailure.accept(failure());
    }
  }
}
