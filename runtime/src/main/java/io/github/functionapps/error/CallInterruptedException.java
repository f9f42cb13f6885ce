package io.github.functionapps.error;

/**
 * The thread that waited for an answer was interrupted. Its interrupt flag is set again and the
 * exchange is cancelled; the function may still be running.
 */
public class CallInterruptedException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  /**
   * An interrupted wait.
   *
   * @param call what is known of the call
   */
  public CallInterruptedException(CallInfo call) {
    super("the thread that waited for the answer was interrupted", call, null);
  }
}
