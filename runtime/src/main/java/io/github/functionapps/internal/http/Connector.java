package io.github.functionapps.internal.http;

import java.net.SocketAddress;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.nio.AsyncClientConnectionOperator;
import org.apache.hc.client5.http.nio.ManagedAsyncClientConnection;
import org.apache.hc.core5.concurrent.BasicFuture;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.NamedEndpoint;
import org.apache.hc.core5.reactor.ConnectionInitiator;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Begins connections on threads of its own. The JDK looks hosts up by blocking, for as long as the
 * DNS stays silent, and HttpClient would do so on whichever thread needs a connection: the
 * caller's, an I/O thread, or the one that has all deadlines to keep.
 *
 * <p>A connection that nobody waits for any more is closed once it is made, or not made within its
 * time. HttpClient would forget one that is cancelled in its TLS handshake, and leave it open.
 */
final class Connector implements AsyncClientConnectionOperator {
  private final AsyncClientConnectionOperator operator;
  private final Executor threads;

  Connector(AsyncClientConnectionOperator operator, Executor threads) {
    this.operator = operator;
    this.threads = threads;
  }

  /** Builds connection managers that connect on such threads. */
  static PoolingAsyncClientConnectionManagerBuilder connections(Executor threads) {
    return new PoolingAsyncClientConnectionManagerBuilder() {
      @Override
      protected AsyncClientConnectionOperator createConnectionOperator(
          TlsStrategy tls, SchemePortResolver ports, DnsResolver hosts) {
        return new Connector(super.createConnectionOperator(tls, ports, hosts), threads);
      }
    };
  }

  @Override
  public Future<ManagedAsyncClientConnection> connect(
      ConnectionInitiator initiator,
      HttpHost host,
      @Nullable SocketAddress local,
      @Nullable Timeout timeout,
      @Nullable Object attachment,
      FutureCallback<ManagedAsyncClientConnection> callback) {
    return connect(initiator, host, null, local, timeout, attachment, null, callback);
  }

  /**
   * HttpClient calls this one from 5.6 on, and older ones do not know it, so it overrides nothing
   * for the compiler. Without it, the interface would drop the name and the context.
   */
  @SuppressWarnings("MissingOverride")
  public Future<ManagedAsyncClientConnection> connect(
      ConnectionInitiator initiator,
      HttpHost host,
      @Nullable Path unixSocket,
      @Nullable NamedEndpoint name,
      @Nullable SocketAddress local,
      @Nullable Timeout timeout,
      @Nullable Object attachment,
      @Nullable HttpContext context,
      FutureCallback<ManagedAsyncClientConnection> callback) {
    if (unixSocket != null) {
      throw new UnsupportedOperationException(
          "Unix domain sockets are not supported: not every supported HttpClient has them");
    }
    return connect(initiator, host, name, local, timeout, attachment, context, callback);
  }

  @Override
  public Future<ManagedAsyncClientConnection> connect(
      ConnectionInitiator initiator,
      HttpHost host,
      @Nullable NamedEndpoint name,
      @Nullable SocketAddress local,
      @Nullable Timeout timeout,
      @Nullable Object attachment,
      @Nullable HttpContext context,
      FutureCallback<ManagedAsyncClientConnection> callback) {
    Connecting connecting = new Connecting(callback);
    connecting.begin(
        threads,
        () ->
            operator.connect(
                initiator, host, name, local, timeout, attachment, context, connecting));
    return connecting.connection;
  }

  @Override
  public void upgrade(
      ManagedAsyncClientConnection connection, HttpHost host, @Nullable Object attachment) {
    operator.upgrade(connection, host, attachment);
  }

  @Override
  public void upgrade(
      ManagedAsyncClientConnection connection,
      HttpHost host,
      @Nullable NamedEndpoint name,
      @Nullable Object attachment,
      @Nullable HttpContext context,
      FutureCallback<ManagedAsyncClientConnection> callback) {
    operator.upgrade(connection, host, name, attachment, context, callback);
  }

  /** A connection that is being made. Cancelling it stops nothing, but hands nothing over. */
  private static final class Connecting implements FutureCallback<ManagedAsyncClientConnection> {
    final BasicFuture<ManagedAsyncClientConnection> connection;

    Connecting(FutureCallback<ManagedAsyncClientConnection> callback) {
      this.connection = new BasicFuture<>(callback);
    }

    void begin(Executor threads, Supplier<Future<?>> connect) {
      try {
        threads.execute(
            () -> {
              if (connection.isDone()) {
                return; // given up meanwhile
              }
              try {
                Future<?> unused = connect.get(); // it tells this object
              } catch (RuntimeException e) {
                connection.failed(e);
              }
            });
      } catch (RejectedExecutionException e) {
        connection.failed(new ConnectionClosedException()); // the client is closed
      }
    }

    @Override
    public void completed(ManagedAsyncClientConnection made) {
      if (!connection.completed(made)) {
        made.close(CloseMode.IMMEDIATE);
      }
    }

    @Override
    public void failed(Exception cause) {
      connection.failed(cause);
    }

    @Override
    public void cancelled() {
      connection.cancel();
    }
  }
}
