package io.github.functionapps.error;

/** There was no whole answer: from the API, or from the token endpoint. */
public class TransportException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  /** What happened to the connection. */
  public enum Kind {
    /** The host's name is unknown. */
    UNKNOWN_HOST,
    /** Nobody accepted the connection. */
    CONNECTION_REFUSED,
    /** The connection was not made in time. */
    CONNECT_TIMEOUT,
    /** The TLS handshake failed: a certificate, a protocol. */
    TLS,
    /** The connection ended before the answer did. */
    CONNECTION_LOST,
    /** The answer is not HTTP. */
    PROTOCOL,
    /** Something else. */
    OTHER
  }

  private final Kind kind;

  /**
   * No whole answer.
   *
   * @param message what happened, and what to do
   * @param kind what happened to the connection
   * @param call what is known of the call
   */
  public TransportException(String message, Kind kind, CallInfo call) {
    super(message, call, null);
    this.kind = kind;
  }

  /**
   * What happened to the connection.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
