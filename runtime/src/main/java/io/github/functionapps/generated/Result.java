package io.github.functionapps.generated;

import io.github.functionapps.FunctionResponse;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How an answer becomes what a method returns. Immutable. */
@SuppressWarnings("UnusedTypeParameter")
public abstract class Result<T> {
  Result() {}

  /** The data, which must not be null. */
  public static <T> Result<T> data(DataType<T> type) {
    throw new UnsupportedOperationException();
  }

  /** The data, or null. */
  public static <T> Result<@Nullable T> nullable(DataType<T> type) {
    throw new UnsupportedOperationException();
  }

  /** The data; empty when it is null or the function answered 404. */
  public static <T> Result<Optional<T>> optional(DataType<T> type) {
    throw new UnsupportedOperationException();
  }

  public static Result<OptionalInt> optionalInt() {
    throw new UnsupportedOperationException();
  }

  public static Result<OptionalLong> optionalLong() {
    throw new UnsupportedOperationException();
  }

  public static Result<OptionalDouble> optionalDouble() {
    throw new UnsupportedOperationException();
  }

  /** Nothing: the data is ignored. */
  public static Result<@Nullable Void> nothing() {
    throw new UnsupportedOperationException();
  }

  /** The data with status, headers and ids. */
  public static <T> Result<FunctionResponse<T>> response(Result<T> data) {
    throw new UnsupportedOperationException();
  }
}
