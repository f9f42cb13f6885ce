package io.github.functionapps;

import java.util.Map;
import java.util.Optional;

/**
 * What a function answered, with its status and headers. Made to be mocked; {@link #of} is enough
 * for most tests. Instances of this library are immutable and thread-safe; two of them are equal
 * where all that they hold is.
 *
 * @param <T> the data
 */
public interface FunctionResponse<T> {
  /**
   * The function's status, below 400; 404 where the data is an empty Optional.
   *
   * @return the status
   */
  int status();

  /**
   * The function's headers, names in lower case as the framework sends them. Empty where the
   * platform lost them.
   *
   * @return the headers, unmodifiable
   */
  Map<String, String> headers();

  /**
   * The data.
   *
   * @return the data; null only where the method's result is {@code @Nullable} or {@code Void}
   */
  T data();

  /**
   * The platform's id of the call.
   *
   * @return the id, where the answer had one
   */
  Optional<String> callId();

  /**
   * The platform's id of the function.
   *
   * @return the id, where the answer had one
   */
  Optional<String> functionId();

  /**
   * A response with status 200, no headers and no ids, for tests.
   *
   * @param <T> the data
   * @param data the data
   * @return the response
   */
  static <T> FunctionResponse<T> of(T data) {
    return new SimpleFunctionResponse<>(200, Map.of(), data, Optional.empty(), Optional.empty());
  }

  /**
   * A response of a function.
   *
   * @param <T> the data
   * @param status the function's status
   * @param headers the function's headers
   * @param data the data
   * @param callId the platform's id of the call
   * @param functionId the platform's id of the function
   * @return the response
   */
  static <T> FunctionResponse<T> of(
      int status,
      Map<String, String> headers,
      T data,
      Optional<String> callId,
      Optional<String> functionId) {
    return new SimpleFunctionResponse<>(status, Map.copyOf(headers), data, callId, functionId);
  }
}
