package io.github.functionapps;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds what it was given, and is equal to what holds the same. Its text leaves the data out: an
 * answer may hold secrets.
 */
final class SimpleFunctionResponse<T> implements FunctionResponse<T> {
  private final int status;
  private final Map<String, String> headers;
  private final T data;
  private final Optional<String> callId;
  private final Optional<String> functionId;

  SimpleFunctionResponse(
      int status,
      Map<String, String> headers,
      T data,
      Optional<String> callId,
      Optional<String> functionId) {
    this.status = status;
    this.headers = headers;
    this.data = data;
    this.callId = callId;
    this.functionId = functionId;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public Map<String, String> headers() {
    return headers;
  }

  @Override
  public T data() {
    return data;
  }

  @Override
  public Optional<String> callId() {
    return callId;
  }

  @Override
  public Optional<String> functionId() {
    return functionId;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SimpleFunctionResponse<?> response
        && status == response.status
        && headers.equals(response.headers)
        && Objects.equals(data, response.data)
        && callId.equals(response.callId)
        && functionId.equals(response.functionId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(status, headers, data, callId, functionId);
  }

  @Override
  public String toString() {
    return "FunctionResponse[status=" + status + ", callId=" + callId.orElse("none") + "]";
  }
}
