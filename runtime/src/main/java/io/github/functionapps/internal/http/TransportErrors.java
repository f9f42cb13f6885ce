package io.github.functionapps.internal.http;

import io.github.functionapps.error.ResponseException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.error.TransportException.Kind;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Turns the transport's exceptions into what they say, without their texts. */
final class TransportErrors {
  private TransportErrors() {}

  static Failure of(Exception failure, Journey journey, URI url, long limit) {
    if (failure instanceof ContentTooLongException) {
      return call ->
          new ResponseException(
              "the answer is larger than the limit of " + limit + " bytes (maxResponseBytes)",
              null,
              null,
              call);
    }
    HttpHost proxy = journey.atProxy();
    String server = url.getScheme() + "://" + url.getRawAuthority();
    if (failure instanceof ProxyRefusal refusal && proxy != null) {
      return refused(refusal, "the proxy " + proxy.toHostString(), server);
    }
    Kind kind = kind(failure, journey.isSent());
    String description =
        kind == Kind.TLS && failure instanceof SSLException tls
            ? TlsFailure.description(tls, proxy == null ? url.getHost() : proxy.getHostName())
            : kind.description();
    String peer = proxy == null ? server : "the proxy " + proxy.toHostString();
    Failure lost =
        call -> new TransportException("no answer from " + peer + ": " + description, kind, call);
    boolean isLasting = kind == Kind.TLS || kind == Kind.PROTOCOL;
    return isLasting ? lost : lost.repeatable(Repeat.IF_IDEMPOTENT, null);
  }

  /** Nothing was sent to the server. */
  private static Failure refused(ProxyRefusal refusal, String proxy, String server) {
    int status = refusal.status();
    String advice =
        switch (status) {
          case 407 ->
              "set its credentials by httpClient (client.setDefaultCredentialsProvider), or correct"
                  + " them";
          case 502, 503, 504 -> "it does not reach the server, or is busy; try again later";
          default -> "check that it lets connections to this host and port through";
        };
    Failure refused =
        call ->
            new TransportException(
                "no connection to %s: %s refused it with HTTP %d; %s"
                    .formatted(server, proxy, status, advice),
                Kind.PROXY,
                call);
    return switch (status) {
      case 429, 502, 503, 504 -> refused.repeatable(Repeat.ALWAYS, refusal.retryAfter());
      default -> refused;
    };
  }

  private static Kind kind(Exception failure, boolean isSent) {
    if (failure instanceof UnknownHostException) {
      return Kind.UNKNOWN_HOST;
    }
    if (failure instanceof SocketTimeoutException) { // a TLS handshake is part of connecting
      return isSent && !(failure instanceof ConnectTimeoutException)
          ? Kind.RESPONSE_TIMEOUT
          : Kind.CONNECT_TIMEOUT;
    }
    if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
      return Kind.CONNECTION_REFUSED;
    }
    if (failure instanceof SSLException tls) {
      return TlsFailure.isConnectionLost(tls, isSent) ? Kind.CONNECTION_LOST : Kind.TLS;
    }
    if (failure instanceof TruncatedChunkException) {
      return Kind.CONNECTION_LOST;
    }
    if (failure instanceof MessageConstraintException
        || failure instanceof MalformedChunkCodingException
        || failure instanceof HttpException) {
      return Kind.PROTOCOL;
    }
    if (failure instanceof ConnectionClosedException
        || failure instanceof SocketException
        || failure instanceof CancellationException) {
      return Kind.CONNECTION_LOST;
    }
    return Kind.OTHER;
  }
}
