package io.github.functionapps.internal.http;

import io.github.functionapps.internal.relocated.okhttp3.Request;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Carries requests on Apache HttpClient's asynchronous client. It neither redirects nor repeats nor
 * remembers anything: what may be repeated is decided above it. Thread-safe.
 */
public final class Transport implements AutoCloseable {
  /** How long a connection may lie idle; servers close them from about a minute on. */
  private static final TimeValue IDLE = TimeValue.ofSeconds(30);

  /** Every request has a deadline of its own, so nothing below may run out first. */
  private static final Timeout UNLIMITED = Timeout.DISABLED;

  /** Few: what takes long there is a DNS that does not answer, whoever asks it. */
  private static final int CONNECTING_THREADS = 4;

  private final ThreadPoolExecutor connecting = connecting();
  private final CloseableHttpAsyncClient client;
  private final Timeout requestTimeout;
  private final long maxResponseBytes;
  private volatile boolean closing;

  /**
   * A transport.
   *
   * @param connectTimeout how long a connection may take to be made
   * @param requestTimeout how long a server may be silent where no function runs
   * @param maxConnections how many connections there are at most
   * @param maxResponseBytes how many bytes an answer may have
   * @param userAgent the header of that name
   * @param hook the user's changes to the HTTP client and its connection manager
   */
  public Transport(
      Duration connectTimeout,
      Duration requestTimeout,
      int maxConnections,
      long maxResponseBytes,
      String userAgent,
      BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder> hook) {
    this.maxResponseBytes = maxResponseBytes;
    this.requestTimeout = Timeout.of(requestTimeout);
    PoolingAsyncClientConnectionManagerBuilder connections =
        Connector.connections(connecting)
            .setMaxConnTotal(maxConnections)
            .setMaxConnPerRoute(maxConnections)
            .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.STRICT)
            .setDefaultTlsConfig(
                TlsConfig.custom().setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1).build())
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(connectTimeout))
                    .setSocketTimeout(UNLIMITED)
                    .build());
    HttpAsyncClientBuilder builder =
        HttpAsyncClientBuilder.create()
            .setIOReactorConfig(
                IOReactorConfig.custom().setSoTimeout(UNLIMITED).setTcpNoDelay(true).build())
            .setThreadFactory(new DefaultThreadFactory("function-apps-io", true))
            .setDefaultRequestConfig(
                RequestConfig.custom()
                    .setConnectionRequestTimeout(UNLIMITED)
                    .setResponseTimeout(UNLIMITED)
                    .setContentCompressionEnabled(false)
                    .build())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableAuthCaching()
            .setUserAgent(userAgent)
            .setIoReactorExceptionCallback(this::report)
            .setIoSessionDecorator(WatchedSession::new)
            .evictIdleConnections(IDLE)
            .evictExpiredConnections();
    SystemProxies.use(builder);
    hook.accept(builder, connections);
    builder.addExecInterceptorFirst("function-apps-steps", Steps::begin);
    this.client = builder.setConnectionManager(connections.build()).build();
    client.start();
  }

  /**
   * Sends a request.
   *
   * @param request the request; its body, if any, is a {@link BytesBody}
   * @param isQuick whether no function runs, so that a long silence means that the answer is lost
   * @return the exchange
   */
  HttpExchange send(Request request, boolean isQuick) {
    HttpExchange exchange =
        new HttpExchange(request, isQuick ? requestTimeout : null, maxResponseBytes);
    exchange.start(client);
    return exchange;
  }

  /** HttpClient itself would print the whole stack of what merely happens when it is closed. */
  private void report(Exception failure) {
    if (!closing) {
      System.getLogger("io.github.functionapps").log(Level.WARNING, failure.getClass());
    }
  }

  @Override
  public void close() {
    closing = true;
    client.close(CloseMode.IMMEDIATE);
    connecting.shutdownNow();
  }

  private static ThreadPoolExecutor connecting() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            CONNECTING_THREADS,
            CONNECTING_THREADS,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new DefaultThreadFactory("function-apps-connect", true));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }
}
