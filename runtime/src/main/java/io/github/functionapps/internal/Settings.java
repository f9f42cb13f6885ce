package io.github.functionapps.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.auth.TokenProvider;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.jspecify.annotations.Nullable;

/** The settings of a connection, checked. */
public final class Settings {
  final URI baseUrl;
  final @Nullable String project;
  final @Nullable ClientCredentials clientCredentials;
  final @Nullable TokenProvider tokenProvider;
  final Session session;
  final String cdfVersion;
  final @Nullable String appName;
  final Duration deadline;
  final Duration connectTimeout;
  final Duration requestTimeout;
  final CallSettings calls;
  final int maxConnections;
  final int maxResponseBytes;
  final int maxRequestBytes;
  final @Nullable Executor callbackExecutor;
  final Consumer<JsonMapper.Builder> jackson;
  final BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder> httpClient;

  /**
   * Settings that were checked.
   *
   * @param baseUrl the API's host, or the development server's
   * @param project the project; null for the development server
   * @param clientCredentials the client's credentials
   * @param tokenProvider the user's own tokens
   * @param session how nonces come about
   * @param cdfVersion the header of that name
   * @param appName the header {@code x-cdp-app}
   * @param deadline how long a call may take
   * @param connectTimeout how long a connection may take to be made
   * @param requestTimeout how long a server may be silent where no function runs
   * @param calls how calls are repeated, bounded, polled and observed
   * @param maxConnections how many connections there are at most
   * @param maxResponseBytes how many bytes an answer may have
   * @param maxRequestBytes how many bytes a request may have
   * @param callbackExecutor where decoding and user code run
   * @param jackson changes the mappers
   * @param httpClient changes the HTTP client
   */
  public Settings(
      URI baseUrl,
      @Nullable String project,
      @Nullable ClientCredentials clientCredentials,
      @Nullable TokenProvider tokenProvider,
      Session session,
      String cdfVersion,
      @Nullable String appName,
      Duration deadline,
      Duration connectTimeout,
      Duration requestTimeout,
      CallSettings calls,
      int maxConnections,
      int maxResponseBytes,
      int maxRequestBytes,
      @Nullable Executor callbackExecutor,
      Consumer<JsonMapper.Builder> jackson,
      BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder> httpClient) {
    this.baseUrl = baseUrl;
    this.project = project;
    this.clientCredentials = clientCredentials;
    this.tokenProvider = tokenProvider;
    this.session = session;
    this.cdfVersion = cdfVersion;
    this.appName = appName;
    this.deadline = deadline;
    this.connectTimeout = connectTimeout;
    this.requestTimeout = requestTimeout;
    this.calls = calls;
    this.maxConnections = maxConnections;
    this.maxResponseBytes = maxResponseBytes;
    this.maxRequestBytes = maxRequestBytes;
    this.callbackExecutor = callbackExecutor;
    this.jackson = jackson;
    this.httpClient = httpClient;
  }
}
