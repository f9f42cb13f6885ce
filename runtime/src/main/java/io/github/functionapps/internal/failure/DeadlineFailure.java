package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.error.FunctionAppsException;
import java.time.Duration;

/**
 * The time that was allowed ran out.
 *
 * @param deadline the time that was allowed
 * @param waitingFor what was waited for, such as {@code a token}
 */
public record DeadlineFailure(Duration deadline, String waitingFor) implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    String ran =
        call.mayHaveRun() ? "the function may still be running" : "the function was not called";
    return new DeadlineException(
        "the deadline of " + deadline + " passed while waiting for " + waitingFor + "; " + ran,
        deadline,
        call,
        null);
  }
}
