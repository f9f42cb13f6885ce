package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.error.TransportException.Kind;

/**
 * There was no whole answer.
 *
 * @param kind what happened
 * @param peer who was asked, such as {@code CDF at https://westeurope-1.cognitedata.com}
 */
public record TransportFailure(Kind kind, String peer) implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new TransportException("no answer from " + peer + ": " + words(), kind, call);
  }

  private String words() {
    return switch (kind) {
      case UNKNOWN_HOST -> "the host's name is unknown; check the address and the DNS";
      case CONNECTION_REFUSED -> "nobody accepts connections there; check the address and port";
      case CONNECT_TIMEOUT ->
          "the connection was not made in time; check the network, or raise connectTimeout";
      case TLS -> "the TLS handshake failed; check the certificates that the JVM trusts";
      case CONNECTION_LOST -> "the connection ended before the answer did";
      case PROTOCOL -> "what came back is not HTTP";
      case OTHER -> "the exchange failed";
    };
  }
}
