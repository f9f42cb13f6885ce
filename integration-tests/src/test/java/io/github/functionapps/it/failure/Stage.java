package io.github.functionapps.it.failure;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.Handler;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocalResponse;
import io.github.functionapps.testing.ScriptedAnswer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** A stand-in and a client of it, on which a failure is arranged before the client is built. */
final class Stage implements AutoCloseable {
  static final Map<String, String> JSON =
      Map.of("Content-Type", "application/json", "x-request-id", "request-1", "x-mark", "PLANTED");
  static final Map<String, String> HTML =
      Map.of("Content-Type", "text/html", "x-request-id", "request-1", "x-mark", "PLANTED");

  private final LocalCdf cdf = LocalCdf.start();

  /** One attempt each: what is told of the last one is the subject here. */
  private final FunctionApps.Builder settings = cdf.builder().retry(RetryPolicy.never());

  private final LocalFunction inventory = cdf.function("inventory");
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private String externalId = "inventory";
  private FunctionApps apps;

  LocalCdf cdf() {
    return cdf;
  }

  /** Changed by an arrangement, before the client is made. */
  FunctionApps.Builder settings() {
    return settings;
  }

  void callFunction(String id) {
    externalId = id;
  }

  /** The function's own answer. */
  void answers(Handler handler) {
    inventory.post("/items/{name}", handler);
  }

  /** The function's own answer: this envelope. */
  void answersEnvelope(String json) {
    answers(request -> LocalResponse.raw(json));
  }

  /** The function's own answer: these data with status 200. */
  void answersData(String json) {
    answersEnvelope("{\"statusCode\":200,\"data\":" + json + ",\"headers\":{\"x\":\"PLANTED\"}}");
  }

  /** The next answer of an endpoint, which marks its headers. A refused token is replaced once. */
  ScriptedAnswer next(Endpoint endpoint, int status, String body) {
    Map<String, String> headers = body.startsWith("<") ? HTML : JSON;
    if (status == 401) {
      cdf.next(endpoint).answer(status, headers, body.getBytes(UTF_8));
    }
    return cdf.next(endpoint).answer(status, headers, body.getBytes(UTF_8));
  }

  /** Closed with the stage. */
  <T extends AutoCloseable> T opened(T other) {
    open.push(other);
    return other;
  }

  FunctionApps apps() {
    if (apps == null) {
      apps = opened(settings.build());
    }
    return apps;
  }

  InventoryApi api() {
    return apps().create(InventoryApi.class, externalId);
  }

  @Override
  public void close() {
    try {
      while (!open.isEmpty()) {
        open.pop().close();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      cdf.close();
    }
  }
}
