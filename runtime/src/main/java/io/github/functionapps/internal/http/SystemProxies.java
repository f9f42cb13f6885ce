package io.github.functionapps.internal.http;

import java.net.ProxySelector;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;

/**
 * The proxies that the JVM's properties name, with the hosts that are reached without. HttpClient
 * by itself would look at them only together with all its other properties, which are not ours to
 * switch on: the size of its pool, its agent, its TLS.
 */
final class SystemProxies {
  private SystemProxies() {}

  /** Must come before the user's own changes: a proxy or a route planner of theirs wins. */
  static void use(HttpAsyncClientBuilder builder) {
    if (Stream.of("https.proxyHost", "http.proxyHost").anyMatch(SystemProxies::isSet)) {
      builder.setProxySelector(ProxySelector.getDefault());
    }
  }

  private static boolean isSet(String property) {
    String value = System.getProperty(property);
    return value != null && !value.isBlank();
  }
}
