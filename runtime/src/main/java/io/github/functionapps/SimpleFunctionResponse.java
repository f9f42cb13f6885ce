package io.github.functionapps;

import java.util.Map;
import java.util.Optional;

/** Holds what it was given. Its text leaves the data out: an answer may hold secrets. */
record SimpleFunctionResponse<T>(
    int status,
    Map<String, String> headers,
    T data,
    Optional<String> callId,
    Optional<String> functionId)
    implements FunctionResponse<T> {
  @Override
  public String toString() {
    return "FunctionResponse[status=" + status + ", callId=" + callId.orElse("none") + "]";
  }
}
