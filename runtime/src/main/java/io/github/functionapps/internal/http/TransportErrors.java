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
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Turns the transport's exceptions into what they say, without their texts. */
final class TransportErrors {
  private TransportErrors() {}

  static Failure of(Exception failure, boolean isSent, URI url, long limit) {
    if (failure instanceof ContentTooLongException) {
      return call ->
          new ResponseException(
              "the answer is larger than the limit of " + limit + " bytes (maxResponseBytes)",
              null,
              null,
              call);
    }
    Kind kind = kind(failure, isSent);
    String peer = url.getScheme() + "://" + url.getRawAuthority();
    Failure lost =
        call ->
            new TransportException(
                "no answer from " + peer + ": " + kind.description(), kind, call);
    boolean isLasting = kind == Kind.TLS || kind == Kind.PROTOCOL;
    return isLasting ? lost : lost.repeatable(Repeat.IF_IDEMPOTENT, null);
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
    if (failure instanceof SSLException) {
      return isSent && !isOfHandshake(failure) ? Kind.CONNECTION_LOST : Kind.TLS;
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

  /** Any other may come later, such as for a record of TLS that was cut short. */
  private static boolean isOfHandshake(Exception failure) {
    return failure instanceof SSLHandshakeException
        || failure instanceof SSLPeerUnverifiedException;
  }
}
