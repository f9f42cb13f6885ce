package io.github.functionapps.internal;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.internal.http.TransportSettings;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a connection, checked. Its text leaves credentials out.
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
 * @param maxConnections how many connections there are at most
 * @param maxResponseBytes how many bytes an answer may have
 * @param maxRequestBytes how many bytes a request may have
 * @param callbackExecutor where decoding and user code run
 * @param jackson changes the mappers
 * @param hook changes the HTTP client
 */
public record Settings(
    URI baseUrl,
    @Nullable String project,
    @Nullable ClientCredentials clientCredentials,
    @Nullable TokenProvider tokenProvider,
    Session session,
    String cdfVersion,
    @Nullable String appName,
    Duration deadline,
    Duration connectTimeout,
    int maxConnections,
    int maxResponseBytes,
    int maxRequestBytes,
    @Nullable Executor callbackExecutor,
    Consumer<JsonMapper.Builder> jackson,
    TransportSettings.Hook hook) {
  @Override
  public String toString() {
    return "Settings[baseUrl=" + baseUrl + ", project=" + project + "]";
  }
}
