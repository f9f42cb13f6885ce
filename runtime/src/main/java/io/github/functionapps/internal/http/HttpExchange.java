package io.github.functionapps.internal.http;

import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.relocated.okhttp3.Headers;
import io.github.functionapps.internal.relocated.okhttp3.Request;
import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** A request on its way. Thread-safe. */
public final class HttpExchange implements FutureCallback<HttpAnswer> {
  private final CompletableFuture<Try<HttpAnswer>> result = new CompletableFuture<>();
  private final Request request;
  private final long maxResponseBytes;
  private final @Nullable BytesBody body;
  private final Journey journey;
  private volatile @Nullable Future<HttpAnswer> running;
  private volatile boolean aborted;

  /**
   * An exchange that was not started yet.
   *
   * @param responseTimeout how long the server may be silent; null for as long as it likes
   */
  HttpExchange(Request request, @Nullable Timeout responseTimeout, long maxResponseBytes) {
    this.request = request;
    this.journey = new Journey(request.url().uri().getRawQuery(), responseTimeout);
    this.maxResponseBytes = maxResponseBytes;
    this.body = request.body() instanceof BytesBody bytes ? bytes : null;
  }

  void start(CloseableHttpAsyncClient client) {
    HttpClientContext context = HttpClientContext.create();
    journey.begin(context);
    URI url = request.url().uri();
    BasicHttpRequest message = new BasicHttpRequest(request.method(), url);
    message.setPath(url.getRawPath()); // its query follows where nobody logs it any more
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      message.addHeader(headers.name(i), headers.value(i));
    }
    try {
      running =
          client.execute(
              new BasicRequestProducer(message, body),
              new BytesConsumer(maxResponseBytes),
              null,
              context,
              this);
      if (aborted) {
        abort();
      }
    } catch (RuntimeException e) {
      failed(e); // the client is shut down
    }
  }

  /**
   * Says who wants to know how the exchange ends: once, mostly on an I/O thread.
   *
   * @param receiver gets the answer, or why there is none; must neither block nor throw
   */
  public void onResult(Consumer<Try<HttpAnswer>> receiver) {
    CompletableFuture<Void> unused = result.thenAccept(receiver);
  }

  /**
   * Gives the exchange up: its connection is closed, its place in the queue is freed. Does nothing
   * where it has ended, because its connection may already serve another.
   */
  public void abort() {
    aborted = true;
    if (body != null) {
      body.withdraw();
    }
    Future<HttpAnswer> exchange = running;
    if (exchange != null && !result.isDone()) {
      exchange.cancel(true);
    }
  }

  @Override
  public void completed(HttpAnswer answer) {
    result.complete(Try.of(answer));
  }

  @Override
  public void failed(Exception failure) {
    result.complete(
        Try.failed(TransportErrors.of(failure, journey, request.url().uri(), maxResponseBytes)));
  }

  @Override
  public void cancelled() {
    failed(new CancellationException());
  }
}
