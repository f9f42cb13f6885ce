package io.github.functionapps.internal.http;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChain.Scope;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncDataConsumer;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * All steps of an exchange: lease, connect, execute. Cancelling ends whichever is under way, the
 * answer included.
 *
 * <p>HttpClient remembers one step, the last that it was told of, and is told of a step when it has
 * begun: a lease that is granted at once, because a connection is idle, has begun the execution by
 * then, and takes its place. Such an exchange could not be cancelled: its connection stayed leased
 * until the server answered, if ever.
 *
 * <p>Nor does it end an execution that was answered with 400 or more before the whole body is
 * there: it takes such an exchange for one that has ended.
 */
final class Steps implements CancellableDependency {
  private final Journey journey;
  private final AsyncExecRuntime connection;
  private final Queue<Cancellable> begun = new ConcurrentLinkedQueue<>();
  private volatile boolean answered;
  private volatile boolean cancelled;

  private Steps(Journey journey, AsyncExecRuntime connection) {
    this.journey = journey;
    this.connection = connection;
  }

  /** The first element of HttpClient's chain: those after it tell an object of this class. */
  static void begin(
      HttpRequest request,
      AsyncEntityProducer body,
      Scope scope,
      AsyncExecChain chain,
      AsyncExecCallback callback)
      throws HttpException, IOException {
    Journey journey = Journey.of(scope.clientContext);
    journey.over(scope.route.getProxyHost());
    configure(scope.clientContext, journey.responseTimeout());
    Steps steps = new Steps(journey, scope.execRuntime);
    scope.cancellableDependency.setDependency(steps);
    chain.proceed(
        request,
        body,
        new Scope(
            scope.exchangeId,
            scope.route,
            scope.originalRequest,
            steps,
            scope.clientContext,
            new WatchedRuntime(scope.execRuntime, journey),
            scope.scheduler,
            scope.execCount),
        steps.watched(callback));
  }

  /**
   * By a copy, so that all else is as the user's hook may have said. HttpClient decompresses
   * answers from 5.6 on, past the limit for their size; only its configuration can be told so by
   * what compiles with older ones.
   */
  private static void configure(HttpClientContext context, @Nullable Timeout timeout) {
    RequestConfig config = context.getRequestConfigOrDefault();
    if (timeout == null && !config.isContentCompressionEnabled()) {
      return;
    }
    RequestConfig.Builder copy = RequestConfig.copy(config).setContentCompressionEnabled(false);
    if (timeout != null) {
      copy.setResponseTimeout(timeout);
    }
    context.setRequestConfig(copy.build());
  }

  @Override
  public void setDependency(Cancellable step) {
    begun.add(step);
    if (cancelled) {
      step.cancel();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public boolean cancel() {
    cancelled = true;
    begun.forEach(Cancellable::cancel); // nothing happens to those that have ended
    if (answered) { // not before: a connection that is being made would be lost instead of closed
      connection.discardEndpoint(); // this exchange's; does nothing where it was given back
    }
    return true;
  }

  private AsyncExecCallback watched(AsyncExecCallback callback) {
    return new AsyncExecCallback() {
      @Override
      public @Nullable AsyncDataConsumer handleResponse(
          HttpResponse response, @Nullable EntityDetails entity) throws HttpException, IOException {
        if (journey.atProxy() != null) { // whose answer passes for the server's in HttpClient
          throw new ProxyRefusal(HttpAnswer.head(response));
        }
        answered = true;
        return callback.handleResponse(response, entity);
      }

      @Override
      public void handleInformationResponse(HttpResponse response)
          throws HttpException, IOException {
        callback.handleInformationResponse(response);
      }

      @Override
      public void completed() {
        callback.completed();
      }

      @Override
      public void failed(Exception cause) {
        callback.failed(cause);
      }
    };
  }
}
