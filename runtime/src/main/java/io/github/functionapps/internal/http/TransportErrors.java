package io.github.functionapps.internal.http;

import io.github.functionapps.error.ResponseException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.error.TransportException.Kind;
import io.github.functionapps.internal.failure.Failure;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Turns the transport's exceptions into what they say, without their texts. */
final class TransportErrors {
  private TransportErrors() {}

  static Failure of(Exception failure, URI url, long limit) {
    if (failure instanceof ContentTooLongException) {
      return call ->
          new ResponseException(
              "the answer is larger than the limit of " + limit + " bytes (maxResponseBytes)",
              null,
              null,
              call);
    }
    Kind kind = kind(failure);
    String peer = url.getScheme() + "://" + url.getRawAuthority();
    return call ->
        new TransportException("no answer from " + peer + ": " + kind.description(), kind, call);
  }

  private static Kind kind(Exception failure) {
    if (failure instanceof UnknownHostException) {
      return Kind.UNKNOWN_HOST;
    }
    if (failure instanceof SocketTimeoutException) { // only connecting has a timeout of its own
      return Kind.CONNECT_TIMEOUT;
    }
    if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
      return Kind.CONNECTION_REFUSED;
    }
    if (failure instanceof SSLException) {
      return Kind.TLS;
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
