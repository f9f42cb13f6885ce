package io.github.functionapps.generated;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.internal.decode.ResultShape;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How an answer becomes what a method returns (design.md 5). Immutable.
 *
 * @param <T> what the method returns
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a method to its result
public final class Result<T> {
  final ResultShape shape;

  private Result(ResultShape shape) {
    this.shape = shape;
  }

  /**
   * The data, which must not be null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<T> data(DataType<T> type) {
    return new Result<>(ResultShape.data(type::resolve, type.raw()));
  }

  /**
   * The data, or null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<@Nullable T> nullable(DataType<T> type) {
    return new Result<>(ResultShape.nullable(type::resolve));
  }

  /**
   * The data; empty when it is null or the function answered 404.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<Optional<T>> optional(DataType<T> type) {
    return new Result<>(ResultShape.optional(type::resolve));
  }

  /**
   * An int; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalInt> optionalInt() {
    return new Result<>(ResultShape.optionalInt());
  }

  /**
   * A long; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalLong> optionalLong() {
    return new Result<>(ResultShape.optionalLong());
  }

  /**
   * A double; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalDouble> optionalDouble() {
    return new Result<>(ResultShape.optionalDouble());
  }

  /**
   * Nothing: the data is ignored, whatever it is.
   *
   * @return the result
   */
  public static Result<@Nullable Void> nothing() {
    return new Result<>(ResultShape.nothing());
  }

  /**
   * The data with status, headers and ids.
   *
   * @param <T> the data
   * @param data how the data is read
   * @return the result
   */
  public static <T> Result<FunctionResponse<T>> response(Result<T> data) {
    return new Result<>(data.shape.response());
  }

  /**
   * What became of the call, as a value.
   *
   * @param <T> the value of a success
   * @param success how the answer of a success is read
   * @return the result
   */
  public static <T> Result<Outcome<T>> outcome(Result<T> success) {
    return new Result<>(success.shape.outcome());
  }
}
