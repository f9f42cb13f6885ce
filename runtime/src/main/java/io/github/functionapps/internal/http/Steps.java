package io.github.functionapps.internal.http;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.hc.client5.http.async.AsyncExecCallback;
import org.apache.hc.client5.http.async.AsyncExecChain;
import org.apache.hc.client5.http.async.AsyncExecChain.Scope;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.CancellableDependency;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;

/**
 * All steps of an exchange: lease, connect, execute. Cancelling ends whichever is under way.
 *
 * <p>HttpClient remembers one step, the last that it was told of, and is told of a step when it has
 * begun: a lease that is granted at once, because a connection is idle, has begun the execution by
 * then, and takes its place. Such an exchange could not be cancelled: its connection stayed leased
 * until the server answered, if ever.
 */
final class Steps implements CancellableDependency {
  private final Queue<Cancellable> begun = new ConcurrentLinkedQueue<>();
  private volatile boolean cancelled;

  private Steps() {}

  /** The first element of HttpClient's chain: those after it tell an object of this class. */
  static void remember(
      HttpRequest request,
      AsyncEntityProducer body,
      Scope scope,
      AsyncExecChain chain,
      AsyncExecCallback callback)
      throws HttpException, IOException {
    Steps steps = new Steps();
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
            scope.execRuntime,
            scope.scheduler,
            scope.execCount),
        callback);
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
    return true;
  }
}
