package io.github.functionapps.error;

/**
 * The thread that waited for an answer was interrupted: its interrupt flag is set again and the
 * exchange is cancelled. Or what it waited for was given up by others: the start of a {@code
 * FunctionCall}, by cancelling a future of it. The function may still be running.
 */
public class CallInterruptedException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  /**
   * An interrupted wait.
   *
   * @param call what is known of the call
   */
  public CallInterruptedException(CallInfo call) {
    this("the thread that waited for the answer was interrupted", call);
  }

  /**
   * A wait that makes no sense any more.
   *
   * @param message what was given up
   * @param call what is known of the call
   */
  public CallInterruptedException(String message, CallInfo call) {
    super(message, call, null);
  }
}
