package io.github.functionapps.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.auth.ClientCredentialsTokens;
import io.github.functionapps.internal.auth.NonceSource;
import io.github.functionapps.internal.auth.SessionNonces;
import io.github.functionapps.internal.auth.TokenSource;
import io.github.functionapps.internal.auth.UserSupplied;
import io.github.functionapps.internal.call.CallRun;
import io.github.functionapps.internal.call.CallsEndpoint;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.ExchangeAdapter;
import io.github.functionapps.internal.http.Transport;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.json.Mappers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** What all clients of one {@code FunctionApps} share. Thread-safe. */
public final class Connection implements AutoCloseable {
  private static final Failure CLOSED =
      call ->
          new ConfigurationException(
              "FunctionApps",
              "FunctionApps must be open while its clients are used, but it was closed; close it"
                  + " last",
              call);

  private static final String VERSION =
      Objects.requireNonNullElse(
          Connection.class.getPackage().getImplementationVersion(), "unreleased");

  private final Settings settings;
  private final ScheduledThreadPoolExecutor timers;
  private final Callbacks callbacks;

  /** Apart from the callbacks: one of those may block in a call that waits for a token. */
  private final Callbacks providers;

  private final Transport transport;
  private final CallsEndpoint endpoint;
  private final JsonMapper snakeCase;
  private final JsonMapper asDeclared;
  private final Set<CallRun> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Opens a connection. Nothing is sent yet.
   *
   * @param settings the settings
   */
  public Connection(Settings settings) {
    this.settings = settings;
    this.timers = new ScheduledThreadPoolExecutor(1, Callbacks.daemons("function-apps-timer"));
    timers.setRemoveOnCancelPolicy(true); // an ended call must not be kept for its deadline
    this.callbacks = new Callbacks(settings.callbackExecutor);
    this.providers = new Callbacks(settings.callbackExecutor);
    this.snakeCase = Mappers.create(Naming.SNAKE_CASE, settings.jackson);
    this.asDeclared = Mappers.create(Naming.AS_DECLARED, settings.jackson);
    this.transport =
        new Transport(
            settings.connectTimeout,
            settings.maxConnections,
            settings.maxResponseBytes,
            "function-apps-java/" + VERSION,
            settings.httpClient);
    CdfApi api = ExchangeAdapter.api(settings.baseUrl, transport);
    Map<String, String> client = clientHeaders();
    TokenSource tokens = tokens(api);
    this.endpoint =
        new CallsEndpoint(api, settings.project, client, tokens, nonces(api, tokens, client));
  }

  /**
   * Starts a call.
   *
   * @param function the function's external id
   * @param envelope the envelope up to its nonce
   * @return the call
   */
  public CallRun start(String function, LimitedBuffer envelope) {
    CallRun run = new CallRun(endpoint, timers, settings.deadline, function, envelope);
    running.add(run);
    CompletableFuture<Void> unused = run.result().thenRun(() -> running.remove(run));
    if (closed) {
      run.end(CLOSED);
      return run;
    }
    try {
      run.start();
    } catch (RejectedExecutionException e) {
      run.end(CLOSED); // closed in between
    }
    return run;
  }

  /**
   * The mapper of a naming.
   *
   * @param naming the naming
   * @return the mapper
   */
  public JsonMapper mapper(Naming naming) {
    return naming == Naming.SNAKE_CASE ? snakeCase : asDeclared;
  }

  /**
   * Where decoding and user code run.
   *
   * @return the executor
   */
  public Executor callbacks() {
    return callbacks;
  }

  /**
   * How many bytes a request may have.
   *
   * @return the limit
   */
  public int maxRequestBytes() {
    return settings.maxRequestBytes;
  }

  /** Ends the calls under way and lets go of connections and threads. */
  @Override
  public void close() {
    closed = true;
    running.forEach(run -> run.end(CLOSED));
    transport.close();
    timers.shutdownNow();
    callbacks.close();
    providers.close();
  }

  private NonceSource nonces(CdfApi api, TokenSource tokens, Map<String, String> client) {
    String project = settings.project;
    if (project == null) {
      return token -> CompletableFuture.completedFuture(Try.of("development"));
    }
    Session session = settings.session;
    return session.supplier().isPresent()
        ? UserSupplied.nonces(session.supplier().get(), providers)
        : new SessionNonces(
            api, tokens, project, client, session.kinds(), settings.clientCredentials);
  }

  private TokenSource tokens(CdfApi api) {
    if (settings.clientCredentials != null) {
      return new ClientCredentialsTokens(
          settings.clientCredentials, api, InstantSource.system(), this::guard);
    }
    if (settings.tokenProvider != null) {
      return new UserSupplied(settings.tokenProvider, providers);
    }
    AccessToken none = new AccessToken("none", Instant.MAX);
    return new UserSupplied(() -> none, Runnable::run);
  }

  /** A refresh of the token takes as long as a call may, whoever waits for it. */
  private void guard(CompletableFuture<?> refresh, Runnable abort) {
    Future<?> timer = timers.schedule(abort, settings.deadline.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<Void> unused = refresh.thenRun(() -> timer.cancel(false));
  }

  private Map<String, String> clientHeaders() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("cdf-version", settings.cdfVersion);
    headers.put("x-cdp-sdk", "FunctionAppsJava:" + VERSION);
    if (settings.appName != null) {
      headers.put("x-cdp-app", settings.appName);
    }
    return Map.copyOf(headers);
  }
}
