package io.github.functionapps;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.CallSettings;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.Settings;
import io.github.functionapps.internal.library.Libraries;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.jspecify.annotations.Nullable;

/** Holds the settings until they are checked. */
final class SettingsBuilder implements FunctionApps.Builder {
  private static final int MIB = 1 << 20;

  private @Nullable URI baseUrl;
  private @Nullable String project;
  private boolean isDevServer;
  private @Nullable ClientCredentials clientCredentials;
  private @Nullable TokenProvider tokenProvider;
  private @Nullable Session session;
  private String cdfVersion = "20230101-beta";
  private @Nullable String appName;
  private Duration deadline = Duration.ofMinutes(11);
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration requestTimeout = Duration.ofSeconds(30);
  private RetryPolicy retry = RetryPolicy.standard();
  private int retryQuota = 500;
  private int maxRunningCalls = 100;
  private int noncesAhead;
  private Duration firstPoll = Duration.ofMillis(500);
  private Duration longestPoll = Duration.ofSeconds(10);
  private @Nullable CallListener listener;
  private int maxConnections = 200;
  private int maxResponseBytes = 64 * MIB;
  private int maxRequestBytes = 9_000_000;
  private @Nullable Executor callbackExecutor;
  private Consumer<JsonMapper.Builder> jackson = mapper -> {};
  private BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder>
      httpClient = (client, connections) -> {};

  SettingsBuilder() {}

  @Override
  public SettingsBuilder cluster(String cluster) {
    return baseUrl(SettingChecks.clusterUrl(cluster));
  }

  @Override
  public SettingsBuilder baseUrl(URI url) {
    this.baseUrl = url;
    return this;
  }

  /** Calls a development server instead of CDF. */
  SettingsBuilder devServer(URI uri) {
    this.isDevServer = true;
    return baseUrl(uri);
  }

  @Override
  public SettingsBuilder project(String name) {
    this.project = name;
    return this;
  }

  @Override
  public SettingsBuilder credentials(ClientCredentials credentials) {
    this.clientCredentials = credentials;
    this.tokenProvider = null;
    return this;
  }

  @Override
  public SettingsBuilder credentials(TokenProvider provider) {
    this.tokenProvider = provider;
    this.clientCredentials = null;
    return this;
  }

  @Override
  public SettingsBuilder session(Session kinds) {
    this.session = kinds;
    return this;
  }

  @Override
  public SettingsBuilder cdfVersion(String version) {
    this.cdfVersion = version;
    return this;
  }

  @Override
  public SettingsBuilder appName(String name) {
    this.appName = name;
    return this;
  }

  @Override
  public SettingsBuilder deadline(Duration time) {
    this.deadline = time;
    return this;
  }

  @Override
  public SettingsBuilder connectTimeout(Duration time) {
    this.connectTimeout = time;
    return this;
  }

  @Override
  public SettingsBuilder requestTimeout(Duration time) {
    this.requestTimeout = time;
    return this;
  }

  @Override
  public SettingsBuilder retry(RetryPolicy policy) {
    this.retry = policy;
    return this;
  }

  @Override
  public SettingsBuilder retryQuota(int tokens) {
    this.retryQuota = tokens;
    return this;
  }

  @Override
  public SettingsBuilder maxRunningCalls(int number) {
    this.maxRunningCalls = number;
    return this;
  }

  @Override
  public SettingsBuilder noncesAhead(int number) {
    this.noncesAhead = number;
    return this;
  }

  @Override
  public SettingsBuilder pollIntervals(Duration first, Duration longest) {
    this.firstPoll = first;
    this.longestPoll = longest;
    return this;
  }

  @Override
  public SettingsBuilder listener(CallListener listener) {
    this.listener = listener;
    return this;
  }

  @Override
  public SettingsBuilder maxConnections(int number) {
    this.maxConnections = number;
    return this;
  }

  @Override
  public SettingsBuilder maxResponseBytes(int bytes) {
    this.maxResponseBytes = bytes;
    return this;
  }

  @Override
  public SettingsBuilder maxRequestBytes(int bytes) {
    this.maxRequestBytes = bytes;
    return this;
  }

  @Override
  public SettingsBuilder callbackExecutor(Executor executor) {
    this.callbackExecutor = executor;
    return this;
  }

  @Override
  public SettingsBuilder jackson(Consumer<JsonMapper.Builder> customizer) {
    this.jackson = customizer;
    return this;
  }

  @Override
  public SettingsBuilder httpClient(
      BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder> customizer) {
    this.httpClient = customizer;
    return this;
  }

  @Override
  public FunctionApps build() {
    Libraries.check();
    Settings settings = settings();
    try {
      return new ConnectedFunctionApps(new Connection(settings));
    } catch (LinkageError e) {
      throw Libraries.misfit(e);
    }
  }

  private Settings settings() {
    Settings settings =
        new Settings(
            isDevServer ? SettingChecks.baseUrl(baseUrl) : SettingChecks.apiUrl("baseUrl", baseUrl),
            isDevServer ? null : SettingChecks.project(project),
            SettingChecks.clientCredentials(clientCredentials),
            tokenProvider,
            sessionOrDefault(),
            SettingChecks.header("cdfVersion", cdfVersion),
            appName == null ? null : SettingChecks.header("appName", appName),
            SettingChecks.positive("deadline", deadline),
            SettingChecks.positive("connectTimeout", connectTimeout),
            SettingChecks.positive("requestTimeout", requestTimeout),
            new CallSettings(
                SettingChecks.retry(retry),
                SettingChecks.notNegative("retryQuota", retryQuota),
                SettingChecks.positive("maxRunningCalls", maxRunningCalls),
                SettingChecks.notNegative("noncesAhead", noncesAhead),
                SettingChecks.positive("pollIntervals", firstPoll),
                SettingChecks.positive("pollIntervals", longestPoll),
                listener),
            SettingChecks.positive("maxConnections", maxConnections),
            SettingChecks.positive("maxResponseBytes", maxResponseBytes),
            SettingChecks.positive("maxRequestBytes", maxRequestBytes),
            callbackExecutor,
            jackson,
            httpClient);
    if (!isDevServer && clientCredentials == null && tokenProvider == null) {
      throw new ConfigurationException(
          "credentials",
          "credentials are required, but none were given; call"
              + " credentials(ClientCredentials.of(tokenUrl, clientId, clientSecret, scope)), or"
              + " give a TokenProvider");
    }
    return settings;
  }

  private Session sessionOrDefault() {
    Session chosen = session;
    if (chosen == null) {
      return clientCredentials != null
          ? Session.of(Session.Kind.ONESHOT_TOKEN_EXCHANGE)
          : Session.of(Session.Kind.TOKEN_EXCHANGE).orElse(Session.Kind.ONESHOT_TOKEN_EXCHANGE);
    }
    if (chosen.kinds().contains(Session.Kind.CLIENT_CREDENTIALS) && clientCredentials == null) {
      throw new ConfigurationException(
          "session",
          "a session by client credentials needs them, but the credentials are a TokenProvider;"
              + " choose TOKEN_EXCHANGE or ONESHOT_TOKEN_EXCHANGE");
    }
    return chosen;
  }
}
