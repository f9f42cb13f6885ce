package io.github.functionapps.generated;

import io.github.functionapps.FunctionResponse;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an answer becomes what a method returns (design.md 5). Immutable.
 *
 * @param <T> what the method returns
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a method to its result
public final class Result<T> {
  /** The type to read; null where the data is ignored. */
  final @Nullable DataType<?> type;

  /** What the method returns for data. */
  final Function<Object, ?> present;

  /** What the method returns for null; null where null is an error, or where it returns null. */
  final @Nullable Object absent;

  final boolean acceptsNull;

  /** Whether the function's 404 is the same as null. */
  final boolean acceptsNotFound;

  /** Whether status, headers and ids go around it. */
  final boolean isResponse;

  private Result(
      @Nullable DataType<?> type,
      Function<Object, ?> present,
      @Nullable Object absent,
      boolean acceptsNull,
      boolean acceptsNotFound,
      boolean isResponse) {
    this.type = type;
    this.present = present;
    this.absent = absent;
    this.acceptsNull = acceptsNull;
    this.acceptsNotFound = acceptsNotFound;
    this.isResponse = isResponse;
  }

  /**
   * The data, which must not be null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<T> data(DataType<T> type) {
    Object nullValue = type.nullValue();
    return new Result<>(type, data -> data, nullValue, nullValue != null, false, false);
  }

  /**
   * The data, or null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<@Nullable T> nullable(DataType<T> type) {
    return new Result<>(type, data -> data, null, true, false, false);
  }

  /**
   * The data; empty when it is null or the function answered 404.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<Optional<T>> optional(DataType<T> type) {
    return optional(type, Optional::of, Optional.empty());
  }

  /**
   * An int; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalInt> optionalInt() {
    return optional(
        DataType.of(Integer.class), data -> OptionalInt.of((Integer) data), OptionalInt.empty());
  }

  /**
   * A long; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalLong> optionalLong() {
    return optional(
        DataType.of(Long.class), data -> OptionalLong.of((Long) data), OptionalLong.empty());
  }

  /**
   * A double; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalDouble> optionalDouble() {
    return optional(
        DataType.of(Double.class),
        data -> OptionalDouble.of((Double) data),
        OptionalDouble.empty());
  }

  /**
   * Nothing: the data is ignored, whatever it is.
   *
   * @return the result
   */
  public static Result<@Nullable Void> nothing() {
    return new Result<>(null, data -> data, null, true, false, false);
  }

  /**
   * The data with status, headers and ids.
   *
   * @param <T> the data
   * @param data how the data is read
   * @return the result
   */
  public static <T> Result<FunctionResponse<T>> response(Result<T> data) {
    return new Result<>(
        data.type, data.present, data.absent, data.acceptsNull, data.acceptsNotFound, true);
  }

  private static <T> Result<T> optional(
      DataType<?> type, Function<Object, ?> present, Object absent) {
    return new Result<>(type, present, absent, true, true, false);
  }
}
