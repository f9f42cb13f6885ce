package io.github.functionapps.testing.internal.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A request whose body may still be on its way. */
public final class IncomingRequest {
  private final HttpExchange exchange;
  private final HttpRequest head;

  IncomingRequest(HttpExchange exchange) {
    this.exchange = exchange;
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, List.copyOf(values)));
    this.head =
        new HttpRequest(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Collections.unmodifiableMap(headers),
            new byte[0]);
  }

  /** The request without its body. */
  public HttpRequest head() {
    return head;
  }

  /** The request with its body, read to its end; once only. */
  public HttpRequest read() throws IOException {
    return head.withBody(exchange.getRequestBody().readAllBytes());
  }
}
