package io.github.functionapps.internal.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.internal.json.ResponseProblem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the answer of a call says. Immutable; its texts leave everything of the answer out.
 *
 * @param <D> the data
 */
public sealed interface Answer<D> {
  /**
   * The platform's ids.
   *
   * @return the ids
   */
  CallIds ids();

  /**
   * The function answered below 400.
   *
   * @param <D> the data
   */
  record Success<D>(int status, Map<String, String> headers, @Nullable D data, CallIds ids)
      implements Answer<D> {
    @Override
    public String toString() {
      return "Success[status=" + status + "]";
    }
  }

  /**
   * The function answered 400 or more, in either shape of wire.md 1.
   *
   * @param <D> the data
   */
  record FunctionError<D>(
      int status,
      Map<String, String> headers,
      @Nullable String errorType,
      @Nullable String message,
      @Nullable JsonNode details,
      @Nullable JsonNode data,
      CallIds ids)
      implements Answer<D> {
    @Override
    public String toString() {
      return "FunctionError[status=" + status + "]";
    }
  }

  /**
   * The function crashed.
   *
   * @param <D> the data
   */
  record Failed<D>(@Nullable Integer code, @Nullable String message, CallIds ids)
      implements Answer<D> {
    @Override
    public String toString() {
      return "Failed[code=" + code + "]";
    }
  }

  /**
   * The platform stopped the function.
   *
   * @param <D> the data
   */
  record TimedOut<D>(@Nullable Integer code, @Nullable String message, CallIds ids)
      implements Answer<D> {
    @Override
    public String toString() {
      return "TimedOut[code=" + code + "]";
    }
  }

  /**
   * The answer cannot be understood.
   *
   * @param <D> the data
   */
  record Unreadable<D>(ResponseProblem problem, CallIds ids) implements Answer<D> {}
}
