package io.github.functionapps.internal.decode;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.FunctionTimeoutException;
import io.github.functionapps.internal.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The function did not answer: it crashed, or the platform stopped it.
 *
 * @param isTimeout whether the platform stopped it
 * @param message what the platform reported
 * @param code its code
 * @param platformMessage its own words
 */
public record NotAnswered(
    boolean isTimeout, String message, @Nullable Integer code, @Nullable String platformMessage)
    implements Failure {
  @Override
  public FunctionException exception(CallInfo call) {
    return isTimeout
        ? new FunctionTimeoutException(message, code, platformMessage, call)
        : new FunctionFailedException(message, code, platformMessage, call);
  }

  /** Leaves the platform's words out: they may hold the function's. */
  @Override
  public String toString() {
    return "NotAnswered[isTimeout=" + isTimeout + ", code=" + code + "]";
  }
}
