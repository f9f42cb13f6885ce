package io.github.functionapps.error;

/** There was no whole answer: from the API, or from the token endpoint. */
public class TransportException extends FunctionAppsException {
  private static final long serialVersionUID = 1L;

  /** What happened to the connection. */
  public enum Kind {
    /** The host's name is unknown. */
    UNKNOWN_HOST("the host's name is unknown; check the address and the DNS"),
    /** Nobody accepted the connection. */
    CONNECTION_REFUSED("nobody accepts connections there; check the address and the port"),
    /** The connection was not made in time. */
    CONNECT_TIMEOUT(
        "the connection was not made in time; check the network, or raise connectTimeout"),
    /** The server has the request, which runs no function, and stays silent. */
    RESPONSE_TIMEOUT("the server did not answer in time; raise requestTimeout if it is that slow"),
    /** The TLS handshake failed: a certificate, a protocol. The message says which. */
    TLS("the TLS handshake failed; check the certificates that the JVM trusts"),
    /** A proxy refused to open a tunnel to the server, which has received nothing. */
    PROXY("the proxy refused the connection"),
    /** The connection ended before the answer did. */
    CONNECTION_LOST("the connection ended before the answer did"),
    /** The answer is not HTTP. */
    PROTOCOL("what came back is not HTTP"),
    /** Something else. */
    OTHER("the exchange failed");

    private final String description;

    Kind(String description) {
      this.description = description;
    }

    /**
     * What happened, and what to check.
     *
     * @return a half sentence
     */
    public String description() {
      return description;
    }
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
