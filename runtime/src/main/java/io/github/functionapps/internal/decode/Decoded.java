package io.github.functionapps.internal.decode;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.internal.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * An answer, decoded: what the method returns, or why it throws.
 *
 * @param value what the method returns, which may be null
 * @param failure why it throws; null where it returns
 * @param status the function's status; 0 where it did not answer
 * @param call what is known of the call
 */
public record Decoded(
    @Nullable Object value, @Nullable Failure failure, int status, CallInfo call) {
  /**
   * The failure as an exception.
   *
   * @return a new exception; null where there is a value
   */
  public @Nullable FunctionAppsException exception() {
    return failure == null ? null : failure.exception(call);
  }

  /** Says nothing of the answer. */
  @Override
  public String toString() {
    return "Decoded[status=" + status + "]";
  }
}
