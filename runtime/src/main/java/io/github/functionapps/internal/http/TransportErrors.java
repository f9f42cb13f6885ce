package io.github.functionapps.internal.http;

import io.github.functionapps.error.TransportException.Kind;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Turns the transport's exceptions into what they say, without their texts. */
final class TransportErrors {
  private TransportErrors() {}

  static HttpResult of(Exception failure, boolean sent, long limit) {
    if (failure instanceof BytesConsumer.TooLargeException) {
      return new HttpResult.TooLarge(limit);
    }
    if (failure instanceof CancellationException) {
      return new HttpResult.Aborted();
    }
    return new HttpResult.NoAnswer(kind(failure), sent);
  }

  private static Kind kind(Exception failure) {
    if (failure instanceof UnknownHostException) {
      return Kind.UNKNOWN_HOST;
    }
    if (failure instanceof ConnectTimeoutException) {
      return Kind.CONNECT_TIMEOUT;
    }
    if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) {
      return Kind.CONNECTION_REFUSED;
    }
    if (failure instanceof SSLException) {
      return Kind.TLS;
    }
    if (failure instanceof MessageConstraintException || failure instanceof HttpException) {
      return Kind.PROTOCOL;
    }
    if (failure instanceof ConnectionClosedException
        || failure instanceof java.net.SocketException) {
      return Kind.CONNECTION_LOST;
    }
    return Kind.OTHER;
  }
}
