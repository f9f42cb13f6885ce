package io.github.functionapps.error;

/**
 * The function, or the platform that ran it, reported a failure. Its message holds the function's
 * own words, which no other exception does.
 */
public abstract class FunctionException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  /**
   * A reported failure.
   *
   * @param message what was reported
   * @param call what is known of the call
   */
  protected FunctionException(String message, CallInfo call) {
    super(message, call, null);
  }
}
