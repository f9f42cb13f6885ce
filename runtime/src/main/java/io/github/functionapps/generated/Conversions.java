package io.github.functionapps.generated;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.internal.envelope.Answer;
import io.github.functionapps.internal.envelope.CallIds;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the result types of design.md 5 make of data, null and the function's 404. */
final class Conversions {
  private Conversions() {}

  /** Null is an error unless the type has a value for it; 404 is an error. */
  static <T> Decoder.Conversion<T, T> required(@Nullable T nullValue) {
    return new Decoder.Conversion<>() {
      @Override
      public T success(Answer.Success<T> answer) throws Decoder.NullDataException {
        T data = answer.data() == null ? nullValue : answer.data();
        if (data == null) {
          throw new Decoder.NullDataException();
        }
        return data;
      }

      @Override
      public @Nullable T notFound(Answer.FunctionError<T> answer) {
        return null;
      }
    };
  }

  /** Null is a value; 404 is an error. */
  static <T> Decoder.Conversion<T, @Nullable T> nullable() {
    return new Decoder.Conversion<>() {
      @Override
      @SuppressWarnings("NullAway") // T is itself nullable here, which it cannot follow
      public @Nullable T success(Answer.Success<T> answer) {
        return answer.data();
      }

      @Override
      public @Nullable T notFound(Answer.FunctionError<T> answer) {
        return null;
      }
    };
  }

  /** Null and 404 are empty. */
  static <T, O> Decoder.Conversion<T, O> optional(O empty, Function<T, O> present) {
    return new Decoder.Conversion<>() {
      @Override
      public O success(Answer.Success<T> answer) {
        T data = answer.data();
        return data == null ? empty : present.apply(data);
      }

      @Override
      public O notFound(Answer.FunctionError<T> answer) {
        return empty;
      }
    };
  }

  /** The same with status, headers and ids around it. */
  static <D, T> Decoder.Conversion<D, FunctionResponse<T>> response(Decoder.Conversion<D, T> data) {
    return new Decoder.Conversion<>() {
      @Override
      public FunctionResponse<T> success(Answer.Success<D> answer)
          throws Decoder.NullDataException {
        return of(answer.status(), answer.headers(), data.success(answer), answer.ids());
      }

      @Override
      public @Nullable FunctionResponse<T> notFound(Answer.FunctionError<D> answer) {
        T empty = data.notFound(answer);
        return empty == null ? null : of(answer.status(), answer.headers(), empty, answer.ids());
      }
    };
  }

  private static <T> FunctionResponse<T> of(
      int status, Map<String, String> headers, T data, CallIds ids) {
    return FunctionResponse.of(
        status,
        headers,
        data,
        Optional.ofNullable(ids.callId()),
        Optional.ofNullable(ids.functionId()));
  }
}
