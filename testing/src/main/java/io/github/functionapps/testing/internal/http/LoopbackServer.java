package io.github.functionapps.testing.internal.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The JDK's HTTP server on a free port of 127.0.0.1, with daemon threads only. An answer that is
 * not ready yet occupies no thread.
 */
public final class LoopbackServer implements AutoCloseable {
  // Connections of a burst wait here until they are accepted; the default of 50 refuses some. The
  // operating system may have a lower limit of its own.
  private static final int BACKLOG = 1 << 14;

  static {
    // Read once, when the JDK's server class is loaded, hence here. A setting of the user's wins.
    // Without nodelay an answer's head and body meet the client's delayed acknowledgement: 40 ms
    // for each answer on a connection that is kept alive.
    setDefault("sun.net.httpserver.nodelay", "true");
    // By default the server closes idle connections beyond 200, and all after 30 s, which looks to
    // a client like a fault that nobody asked for.
    setDefault("sun.net.httpserver.maxIdleConnections", "100000");
    setDefault("sun.net.httpserver.idleInterval", "600");
  }

  private final HttpHandler handler;
  private final HttpServer server;
  private final ExecutorService executor;

  private LoopbackServer(HttpHandler handler, HttpServer server) {
    this.handler = handler;
    this.server = server;
    this.executor =
        Executors.newCachedThreadPool(daemons("local-cdf-" + server.getAddress().getPort() + "-"));
  }

  /** Starts a server that answers every request with what {@code handler} makes of it. */
  public static LoopbackServer start(HttpHandler handler) {
    try {
      InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
      HttpServer http = HttpServer.create(new InetSocketAddress(loopback, 0), BACKLOG);
      LoopbackServer server = new LoopbackServer(handler, http);
      http.setExecutor(server.executor);
      http.createContext("/", server::exchange);
      // The dispatcher's thread is a daemon only if the thread that starts it is one.
      server.executor.submit(http::start).get();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while starting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The root, without a slash at its end. */
  public URI uri() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** Drops every connection and ends every thread. */
  @Override
  public void close() {
    server.stop(0);
    executor.shutdownNow();
  }

  private void exchange(HttpExchange exchange) throws IOException {
    CompletionStage<HttpAnswer> pending = handler.handle(new IncomingRequest(exchange));
    CompletableFuture<HttpAnswer> answer = pending.toCompletableFuture();
    if (answer.isDone()) {
      send(exchange, answer);
    } else {
      // Not on the thread that completes the answer: it is a test's, and sending may block.
      pending.whenCompleteAsync((ready, failure) -> send(exchange, answer), executor);
    }
  }

  private void send(HttpExchange exchange, CompletableFuture<HttpAnswer> done) {
    if (done.isCompletedExceptionally()) {
      exchange.close(); // without an answer
    } else {
      new AnswerSender(exchange, done.join(), executor).send();
    }
  }

  private static ThreadFactory daemons(String prefix) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, prefix + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  private static void setDefault(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
