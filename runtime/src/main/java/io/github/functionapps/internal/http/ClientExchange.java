package io.github.functionapps.internal.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import okhttp3.Headers;
import okhttp3.Request;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.message.BasicHttpRequest;
import org.apache.hc.core5.http.nio.support.BasicRequestProducer;
import org.jspecify.annotations.Nullable;

/** One exchange on HttpClient. */
final class ClientExchange implements HttpExchange, FutureCallback<HttpResult> {
  private final CompletableFuture<HttpResult> result = new CompletableFuture<>();
  private final long maxResponseBytes;
  private @Nullable BytesProducer body;
  private volatile @Nullable Future<HttpResult> running;
  private volatile boolean aborted;

  ClientExchange(long maxResponseBytes) {
    this.maxResponseBytes = maxResponseBytes;
  }

  void start(CloseableHttpAsyncClient client, Request request) {
    BasicHttpRequest message = new BasicHttpRequest(request.method(), request.url().uri());
    Headers headers = request.headers();
    for (int i = 0; i < headers.size(); i++) {
      message.addHeader(headers.name(i), headers.value(i));
    }
    body = request.body() instanceof BytesBody bytes ? new BytesProducer(bytes) : null;
    try {
      running =
          client.execute(
              new BasicRequestProducer(message, body),
              new BytesConsumer(maxResponseBytes),
              null,
              null,
              this);
      if (aborted) {
        abort();
      }
    } catch (RuntimeException e) {
      failed(e); // the client is shut down
    }
  }

  @Override
  public void onResult(Consumer<HttpResult> receiver) {
    CompletableFuture<Void> unused = result.thenAccept(receiver);
  }

  @Override
  public boolean isSent() {
    return body == null || body.isAskedFor();
  }

  @Override
  public void abort() {
    aborted = true;
    Future<HttpResult> exchange = running;
    if (exchange != null) {
      exchange.cancel(true);
    }
  }

  @Override
  public void completed(HttpResult answer) {
    result.complete(answer);
  }

  @Override
  public void failed(Exception failure) {
    result.complete(TransportErrors.of(failure, isSent(), maxResponseBytes));
  }

  @Override
  public void cancelled() {
    result.complete(new HttpResult.Aborted());
  }
}
