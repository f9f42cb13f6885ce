package io.github.functionapps.internal.http;

import java.time.Duration;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;

/**
 * The bounds of a transport.
 *
 * @param connectTimeout how long a connection may take to be made
 * @param maxConnections how many connections there are at most
 * @param maxResponseBytes how many bytes an answer may have
 * @param userAgent the header of that name
 * @param hook the user's changes to the HTTP client
 */
public record TransportSettings(
    Duration connectTimeout,
    int maxConnections,
    long maxResponseBytes,
    String userAgent,
    Hook hook) {

  /** Changes the HTTP client before it is built. */
  @FunctionalInterface
  public interface Hook {
    /**
     * Changes the builders.
     *
     * @param client the client's
     * @param connections its connection manager's, which knows of TLS and name resolution
     */
    void customize(
        HttpAsyncClientBuilder client, PoolingAsyncClientConnectionManagerBuilder connections);
  }
}
