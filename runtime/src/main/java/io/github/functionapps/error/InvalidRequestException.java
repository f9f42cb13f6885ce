package io.github.functionapps.error;

/** An argument cannot be sent. Nothing was sent. The value is in no text of the exception. */
public class InvalidRequestException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  private final String parameter;
  private final String reason;

  /**
   * An argument that cannot be sent.
   *
   * @param parameter the parameter's name on the wire
   * @param reason why it cannot be sent, and what can
   * @param call what is known of the call
   */
  public InvalidRequestException(String parameter, String reason, CallInfo call) {
    super("the parameter " + parameter + " cannot be sent: " + reason, call, null);
    this.parameter = parameter;
    this.reason = reason;
  }

  /**
   * Which parameter.
   *
   * @return its name on the wire
   */
  public String parameter() {
    return parameter;
  }

  /**
   * Why it cannot be sent, and what can.
   *
   * @return the reason
   */
  public String reason() {
    return reason;
  }
}
