package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.ResponseException;
import org.jspecify.annotations.Nullable;

/**
 * An answer cannot be understood.
 *
 * @param message what was required, what was found, what to do
 * @param pointer where in the data
 * @param expectedType what was required there
 */
public record ResponseFailure(
    String message, @Nullable String pointer, @Nullable String expectedType) implements Failure {

  /**
   * An answer that is larger than the limit.
   *
   * @param limit how many bytes it may have
   * @return the failure
   */
  public static ResponseFailure tooLarge(long limit) {
    return new ResponseFailure(
        "the answer is larger than the limit of " + limit + " bytes (maxResponseBytes)",
        null,
        null);
  }

  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new ResponseException(message, pointer, expectedType, call);
  }
}
