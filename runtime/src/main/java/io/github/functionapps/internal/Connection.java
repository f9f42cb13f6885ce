package io.github.functionapps.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.internal.auth.ClientCredentialsTokens;
import io.github.functionapps.internal.auth.NonceSource;
import io.github.functionapps.internal.auth.NoncesAhead;
import io.github.functionapps.internal.auth.SessionNonces;
import io.github.functionapps.internal.auth.TokenSource;
import io.github.functionapps.internal.auth.UserSupplied;
import io.github.functionapps.internal.call.Calls;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.ExchangeAdapter;
import io.github.functionapps.internal.http.Transport;
import io.github.functionapps.internal.json.Mappers;
import io.github.functionapps.internal.poll.PollIntervals;
import io.github.functionapps.internal.retry.RetryQuota;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What all clients of one {@code FunctionApps} share. Thread-safe. */
public final class Connection implements AutoCloseable {
  private static final String VERSION =
      Objects.requireNonNullElse(
          Connection.class.getPackage().getImplementationVersion(), "unreleased");

  /**
   * A refresh is given up when the last who waits for it has no more time; this is for one that
   * never ends, while others come to wait for it. No call waits for as long by default.
   */
  private static final Duration LONGEST_REFRESH = Duration.ofMinutes(11);

  private final Settings settings;
  private final ScheduledThreadPoolExecutor timers;
  private final Callbacks callbacks;

  /** Apart from the callbacks: one of those may block in a call that waits for a token. */
  private final Callbacks providers;

  private final Transport transport;
  private final Calls calls;
  private final @Nullable NoncesAhead noncesAhead;
  private final Map<String, String> clientHeaders;
  private final JsonMapper snakeCase;
  private final JsonMapper asDeclared;

  /**
   * Opens a connection. Nothing is sent yet.
   *
   * @param settings the settings
   */
  public Connection(Settings settings) {
    this.settings = settings;
    this.timers = new ScheduledThreadPoolExecutor(1, Callbacks.daemons("function-apps-timer"));
    timers.setRemoveOnCancelPolicy(true); // an ended call must not be kept for its deadline
    this.callbacks = Callbacks.of(settings.callbackExecutor);
    this.providers = Callbacks.ofProviders();
    this.snakeCase = Mappers.create(Naming.SNAKE_CASE, settings.jackson);
    this.asDeclared = Mappers.create(Naming.AS_DECLARED, settings.jackson);
    this.transport =
        new Transport(
            settings.connectTimeout,
            settings.requestTimeout,
            settings.maxConnections,
            settings.maxResponseBytes,
            "function-apps-java/" + VERSION,
            settings.httpClient);
    CdfApi api = ExchangeAdapter.api(settings.baseUrl, transport);
    this.clientHeaders = clientHeaders();
    TokenSource tokens = tokens(api);
    NonceSource nonces = nonces(api);
    this.noncesAhead =
        settings.calls.noncesAhead() == 0 || settings.project == null
            ? null
            : new NoncesAhead(
                nonces,
                settings.calls.noncesAhead(),
                System::nanoTime,
                (request, abort) -> guard(request, abort, NoncesAhead.OLDEST));
    this.calls =
        new Calls(
            new CallsEndpoint(
                api,
                settings.baseUrl,
                settings.project,
                noncesAhead == null ? tokens : noncesAhead.droppedWithTokensOf(tokens),
                noncesAhead == null ? nonces : noncesAhead),
            timers,
            new RetryQuota(settings.calls.retryQuota()),
            settings.calls.maxRunningCalls(),
            settings.maxConnections,
            new PollIntervals(settings.calls.firstPoll(), settings.calls.longestPoll()),
            settings.calls.listener(),
            callbacks);
  }

  /**
   * The calls.
   *
   * @return where they are started
   */
  public Calls calls() {
    return calls;
  }

  /**
   * How long a call may take.
   *
   * @return the deadline of those that have none of their own
   */
  public Duration deadline() {
    return settings.deadline;
  }

  /**
   * How often and how soon a call is tried again.
   *
   * @return the policy of those that have none of their own
   */
  public RetryPolicy retry() {
    return settings.calls.retry();
  }

  /**
   * What goes along with every request about a call.
   *
   * @param options the headers of some of them
   * @return those and the client's
   */
  public Map<String, String> headers(CallOptions options) {
    Map<String, String> headers = new LinkedHashMap<>(options.headers());
    headers.putAll(clientHeaders);
    return headers;
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
    calls.close();
    if (noncesAhead != null) {
      noncesAhead.close();
    }
    transport.close();
    timers.shutdownNow();
    callbacks.close();
    providers.close();
  }

  private NonceSource nonces(CdfApi api) {
    String project = settings.project;
    if (project == null) {
      return token -> CompletableFuture.completedFuture(Try.of("development"));
    }
    Session session = settings.session;
    return session.supplier().isPresent()
        ? UserSupplied.nonces(session.supplier().get(), providers)
        : new SessionNonces(
            api, project, clientHeaders, session.kinds(), settings.clientCredentials);
  }

  private TokenSource tokens(CdfApi api) {
    if (settings.clientCredentials != null) {
      return new ClientCredentialsTokens(
          settings.clientCredentials,
          api,
          InstantSource.system(),
          (refresh, abort) -> guard(refresh, abort, LONGEST_REFRESH));
    }
    if (settings.tokenProvider != null) {
      return new UserSupplied(settings.tokenProvider, providers);
    }
    AccessToken none = new AccessToken("none", Instant.MAX);
    return new UserSupplied(() -> none, Runnable::run);
  }

  /** What belongs to no call has no deadline but this. */
  private void guard(CompletableFuture<?> request, Runnable abort, Duration time) {
    Future<?> timer = timers.schedule(abort, time.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<?> unused = request.whenComplete((end, gone) -> timer.cancel(false));
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
