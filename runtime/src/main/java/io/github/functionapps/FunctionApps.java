package io.github.functionapps;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.CallOptions;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;

/**
 * The way to CDF's Function Apps: makes clients of annotated interfaces and carries their calls.
 * Made once and kept; thread-safe. Its threads are daemons.
 *
 * <pre>{@code
 * FunctionApps apps = FunctionApps.builder()
 *     .cluster("westeurope-1").project("acme")
 *     .credentials(ClientCredentials.of(tokenUrl, clientId, clientSecret, scope))
 *     .build();
 * ItemsApi items = apps.create(ItemsApi.class);
 * }</pre>
 */
public interface FunctionApps extends AutoCloseable {
  /**
   * A client of the function that the interface names.
   *
   * @param <T> the interface
   * @param api an interface with {@code @FunctionApp}
   * @return the client, thread-safe; the same as {@code new ItemsApiClient(apps)}
   * @throws ConfigurationException if no class was generated for the interface
   */
  <T> T create(Class<T> api);

  /**
   * A client of a function with another external id than the interface names.
   *
   * @param <T> the interface
   * @param api an interface with {@code @FunctionApp}
   * @param externalId the function's external id
   * @return the client, thread-safe
   * @throws ConfigurationException if no class was generated for the interface, or the id cannot be
   *     one
   */
  <T> T create(Class<T> api, String externalId);

  /**
   * A view of the same connection whose clients call with other options: another deadline, another
   * way to try again, headers of their own. It is light, and there may be many; the clients that it
   * makes are as costly as any, so keep them where they are called often.
   *
   * <pre>{@code
   * ItemsApi quick = apps.with(o -> o.deadline(Duration.ofSeconds(5))).create(ItemsApi.class);
   * }</pre>
   *
   * <p>{@link CallOptions} are immutable: what counts is what {@code changes} returns.
   *
   * @param changes returns the options of this view; given those of this one
   * @return the view; closing it closes nothing
   * @throws ConfigurationException if an option is wrong
   */
  FunctionApps with(UnaryOperator<CallOptions> changes);

  /**
   * Takes up a call that was started elsewhere, by another process mostly. It has the deadline of
   * this {@code FunctionApps}, which begins anew.
   *
   * @param <T> what the function answers
   * @param handle what {@link FunctionCall#handle} gave
   * @param type the class of the data
   * @return the call
   * @throws ConfigurationException if it is no handle, or one of another host or project, or the
   *     class has type parameters or is one of {@link Outcome}, {@link FunctionResponse} and
   *     futures
   */
  <T> FunctionCall<T> resume(String handle, Class<T> type);

  /**
   * The same for a type with arguments, such as {@code new TypeReference<Outcome<Report>>() {}}:
   * any result that a method may declare. What is checked here is that {@link Outcome}, {@link
   * FunctionResponse} and {@link java.util.Optional} stand around the data as they may there, and
   * that no type lacks its arguments. A wildcard is read as its bound; whether Jackson can build
   * the data shows when they arrive.
   *
   * @param <T> what the function answers
   * @param handle what {@link FunctionCall#handle} gave
   * @param type the type of the result
   * @return the call
   * @throws ConfigurationException if it is no handle, or one of another host or project, or the
   *     type fails these checks
   */
  <T> FunctionCall<T> resume(String handle, TypeReference<T> type);

  /** Ends the calls under way and lets go of connections and threads. Later calls fail. */
  @Override
  void close();

  /**
   * Settings to choose.
   *
   * @return a builder
   */
  static Builder builder() {
    return new SettingsBuilder();
  }

  /**
   * Settings of the environment variables that the field uses: {@code CDF_PROJECT}, {@code
   * CDF_CLUSTER} or {@code CDF_URL}, {@code IDP_CLIENT_ID}, {@code IDP_CLIENT_SECRET}, {@code
   * IDP_TOKEN_URL} or {@code IDP_TENANT_ID}, and optionally {@code IDP_SCOPES}, {@code
   * IDP_AUDIENCE} and {@code CDF_VERSION}. Where both are set, {@code CDF_URL} and {@code
   * IDP_TOKEN_URL} win. A variable that is blank counts as not set.
   *
   * @return the way to CDF
   * @throws ConfigurationException if variables are missing, naming each, or wrong
   * @see #builderFromEnvironment()
   */
  static FunctionApps fromEnvironment() {
    return builderFromEnvironment().build();
  }

  /**
   * The same variables as {@link #fromEnvironment()}, as a builder that has base URL, project and
   * credentials already: for a deadline, a proxy or a listener beside them.
   *
   * <pre>{@code
   * FunctionApps apps =
   *     FunctionApps.builderFromEnvironment().deadline(Duration.ofMinutes(2)).build();
   * }</pre>
   *
   * @return a builder, to be changed and built
   * @throws ConfigurationException if variables are missing, naming each, or wrong
   */
  static Builder builderFromEnvironment() {
    return Environment.builder(System::getenv);
  }

  /**
   * The framework's own development server, {@code fun serve}. It needs no token and serves one
   * function, whatever its name.
   *
   * @param uri its address, such as {@code http://localhost:8000}
   * @return the way to the server
   * @throws ConfigurationException if the address cannot be used
   */
  static FunctionApps devServer(URI uri) {
    return new SettingsBuilder().devServer(uri).build();
  }

  /** Chooses the settings of a {@link FunctionApps}. Everything is checked by {@link #build}. */
  interface Builder {
    /**
     * The cluster, which stands for the base URL {@code https://{cluster}.cognitedata.com}.
     *
     * @param cluster the cluster, such as {@code westeurope-1}
     * @return this
     * @throws ConfigurationException if it cannot be part of a host's name
     */
    Builder cluster(String cluster);

    /**
     * The API's base URL, instead of a cluster: what comes before {@code /api/v1}.
     *
     * @param url https, or loopback
     * @return this
     */
    Builder baseUrl(URI url);

    /**
     * The CDF project.
     *
     * @param name its name
     * @return this
     */
    Builder project(String name);

    /**
     * Authenticates by OAuth 2 client credentials. Tokens are kept, and refreshed 30 s early.
     *
     * @param credentials the credentials
     * @return this
     */
    Builder credentials(ClientCredentials credentials);

    /**
     * Authenticates by tokens that come from somewhere else.
     *
     * @param provider gives tokens
     * @return this
     */
    Builder credentials(TokenProvider provider);

    /**
     * How the nonce of a call comes about. By default, one-shot token exchange for client
     * credentials; for other tokens, token exchange falling back to one-shot.
     *
     * @param kinds the kinds of session, or the caller's nonces
     * @return this
     */
    Builder session(Session kinds);

    /**
     * The header {@code cdf-version}, sent on sessions and calls alike. {@code 20230101-beta} by
     * default.
     *
     * @param version its value
     * @return this
     */
    Builder cdfVersion(String version);

    /**
     * The header {@code x-cdp-app}: what CDF calls this client in its logs. None by default.
     *
     * @param name its value
     * @return this
     */
    Builder appName(String name);

    /**
     * How often and how soon a failed call is tried again, where that is allowed at all. 5
     * attempts, base 0.5 s, cap 20 s by default.
     *
     * @param policy the policy
     * @return this
     */
    Builder retry(RetryPolicy policy);

    /**
     * How many tokens there are for retries, shared by all calls: each new attempt costs 5, each
     * success gives back what it cost, or 1. 500 by default; 0 for no retries at all.
     *
     * @param tokens the number
     * @return this
     */
    Builder retryQuota(int tokens);

    /**
     * How many calls of one function run at once; further ones wait for their turn, in order and
     * without a thread. 100 by default, which is the platform's own limit.
     *
     * @param number the number
     * @return this
     */
    Builder maxRunningCalls(int number);

    /**
     * How many nonces are kept ready for a token, so that a call is one request instead of two; for
     * all tokens together twice as many at most. They are made when calls are, never while nothing
     * is called. 0 by default.
     *
     * @param number the number
     * @return this
     */
    Builder noncesAhead(int number);

    /**
     * How often a call that runs on the platform is asked for, unless the platform asks for more
     * patience: the intervals grow from the first to the longest. 0.5 s and 10 s by default.
     *
     * @param first the first interval
     * @param longest the longest
     * @return this
     */
    Builder pollIntervals(Duration first, Duration longest);

    /**
     * Is told of calls and their attempts. Nobody by default.
     *
     * @param listener the listener
     * @return this
     */
    Builder listener(CallListener listener);

    /**
     * How long a call may take, everything included. 11 minutes by default, because a function runs
     * for up to 10.
     *
     * @param time the time
     * @return this
     */
    Builder deadline(Duration time);

    /**
     * How long a connection may take to be made. 10 seconds by default.
     *
     * @param time the time
     * @return this
     */
    Builder connectTimeout(Duration time);

    /**
     * How long the server may be silent on a request that runs no function: for a token, a session,
     * a poll, logs. Then the connection is given up and the request made again. 30 seconds by
     * default.
     *
     * @param time the time
     * @return this
     */
    Builder requestTimeout(Duration time);

    /**
     * How many connections there are at most; further calls wait for one. 200 by default.
     *
     * @param number the number
     * @return this
     */
    Builder maxConnections(int number);

    /**
     * How many bytes an answer may have. 64 MiB by default.
     *
     * @param bytes the limit
     * @return this
     */
    Builder maxResponseBytes(int bytes);

    /**
     * How many bytes a request may have, without its nonce. 9 MB by default; Azure takes 36 kB.
     *
     * @param bytes the limit
     * @return this
     */
    Builder maxRequestBytes(int bytes);

    /**
     * Where answers of asynchronous methods are decoded and the user's continuations and listener
     * run. A small pool of daemon threads by default. Token providers and nonce suppliers run on
     * threads of their own.
     *
     * @param executor the executor; it is not shut down by {@code close}, and what it rejects runs
     *     on the default pool
     * @return this
     */
    Builder callbackExecutor(Executor executor);

    /**
     * Changes the mappers of arguments and answers: adds modules, mostly. Runs once for each
     * naming.
     *
     * @param customizer changes a mapper
     * @return this
     */
    Builder jackson(Consumer<JsonMapper.Builder> customizer);

    /**
     * Changes the HTTP client: proxies on the first builder, truststores and client certificates on
     * the second. Redirects, retries, cookies and decompression are off, and no builder turns them
     * on again.
     *
     * @param customizer changes Apache HttpClient's builders
     * @return this
     */
    Builder httpClient(
        BiConsumer<HttpAsyncClientBuilder, PoolingAsyncClientConnectionManagerBuilder> customizer);

    /**
     * Opens the way to CDF. Nothing is sent yet.
     *
     * @return the way to CDF
     * @throws ConfigurationException if a setting is missing or wrong
     */
    FunctionApps build();
  }
}
