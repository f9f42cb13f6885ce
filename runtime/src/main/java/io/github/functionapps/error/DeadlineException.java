package io.github.functionapps.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The time that was allowed ran out here; the function may still be running. */
public class DeadlineException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final Duration deadline;

  /**
   * The time ran out.
   *
   * @param message what was waited for
   * @param deadline the time that was allowed
   * @param call what is known of the call
   * @param lastFailure the failure of the last attempt
   */
  public DeadlineException(
      String message,
      Duration deadline,
      CallInfo call,
      @Nullable FunctionAppsException lastFailure) {
    super(message, call, lastFailure);
    this.deadline = deadline;
  }

  /**
   * The time that was allowed.
   *
   * @return the deadline
   */
  public Duration deadline() {
    return deadline;
  }
}
