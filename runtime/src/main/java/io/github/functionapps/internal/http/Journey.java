package io.github.functionapps.internal.http;

import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * What one exchange brings with it through HttpClient, and how far it has got. It travels in the
 * exchange's context. Thread-safe.
 */
final class Journey {
  private static final String ATTRIBUTE = "io.github.functionapps.journey";

  private final @Nullable String query;
  private final @Nullable Timeout responseTimeout;
  private volatile @Nullable HttpHost proxy;
  private volatile boolean hasPassedProxy;
  private volatile boolean isSent;

  /**
   * A journey.
   *
   * @param query of the request's target; null where there is none
   * @param responseTimeout how long the server may be silent; null for as long as it likes
   */
  Journey(@Nullable String query, @Nullable Timeout responseTimeout) {
    this.query = query;
    this.responseTimeout = responseTimeout;
  }

  /** The journey of the exchange that this is the context of. */
  static Journey of(HttpClientContext context) {
    return context.getAttribute(ATTRIBUTE, Journey.class);
  }

  void begin(HttpClientContext context) {
    context.setAttribute(ATTRIBUTE, this);
  }

  @Nullable String query() {
    return query;
  }

  @Nullable Timeout responseTimeout() {
    return responseTimeout;
  }

  /** The way leads over this proxy, if any. */
  void over(@Nullable HttpHost host) {
    proxy = host;
  }

  /** The proxy has opened a tunnel to the server. */
  void hasPassedProxy() {
    hasPassedProxy = true;
  }

  /** The request goes out to the server; before, the server has seen nothing of it. */
  void isBeingSent() {
    isSent = true;
  }

  /** Whether the server may have seen the request. */
  boolean isSent() {
    return isSent;
  }

  /** The proxy that it is up to now, and not the server; null where there is none. */
  @Nullable HttpHost atProxy() {
    return isSent || hasPassedProxy ? null : proxy;
  }
}
