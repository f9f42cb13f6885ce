package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.FunctionResponse;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How an answer becomes what a method returns. Immutable.
 *
 * @param <T> what the method returns
 */
public abstract class Result<T> {
  Result() {}

  /** Builds what reads answers. */
  abstract Decoder<?, T> decoder(JsonMapper mapper);

  /** The same with status, headers and ids around it. */
  abstract Result<FunctionResponse<T>> inResponse();

  /**
   * The data, which must not be null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<T> data(DataType<T> type) {
    return new DataResult<>(type, Conversions.required(type.nullValue()));
  }

  /**
   * The data, or null.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<@Nullable T> nullable(DataType<T> type) {
    return new DataResult<>(type, Conversions.nullable());
  }

  /**
   * The data; empty when it is null or the function answered 404.
   *
   * @param <T> the data
   * @param type its type
   * @return the result
   */
  public static <T> Result<Optional<T>> optional(DataType<T> type) {
    return new DataResult<>(type, Conversions.optional(Optional.empty(), Optional::of));
  }

  /**
   * An int; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalInt> optionalInt() {
    return new DataResult<>(
        DataType.of(Integer.class), Conversions.optional(OptionalInt.empty(), OptionalInt::of));
  }

  /**
   * A long; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalLong> optionalLong() {
    return new DataResult<>(
        DataType.of(Long.class), Conversions.optional(OptionalLong.empty(), OptionalLong::of));
  }

  /**
   * A double; empty when it is null or the function answered 404.
   *
   * @return the result
   */
  public static Result<OptionalDouble> optionalDouble() {
    return new DataResult<>(
        DataType.of(Double.class),
        Conversions.optional(OptionalDouble.empty(), OptionalDouble::of));
  }

  /**
   * Nothing: the data is ignored, whatever it is.
   *
   * @return the result
   */
  public static Result<@Nullable Void> nothing() {
    return new DataResult<Void, @Nullable Void>(null, Conversions.nullable());
  }

  /**
   * The data with status, headers and ids.
   *
   * @param <T> the data
   * @param data how the data is read
   * @return the result
   */
  public static <T> Result<FunctionResponse<T>> response(Result<T> data) {
    return data.inResponse();
  }
}
