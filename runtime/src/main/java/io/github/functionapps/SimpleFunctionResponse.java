package io.github.functionapps;

import java.util.Map;
import java.util.Optional;

/** Holds what it was given. Its text leaves the data out: an answer may hold secrets. */
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
  public String toString() {
    return "FunctionResponse[status=" + status + ", callId=" + callId.orElse("none") + "]";
  }
}
