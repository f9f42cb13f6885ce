package io.github.functionapps.internal.http;

import org.apache.hc.client5.http.EndpointInfo;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.async.AsyncExecRuntime;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.concurrent.Cancellable;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.nio.AsyncClientExchangeHandler;
import org.apache.hc.core5.util.TimeValue;

/** Does what HttpClient's own does, and notes on the journey how far the exchange has got. */
final class WatchedRuntime implements AsyncExecRuntime {
  private final AsyncExecRuntime runtime;
  private final Journey journey;

  WatchedRuntime(AsyncExecRuntime runtime, Journey journey) {
    this.runtime = runtime;
    this.journey = journey;
  }

  @Override
  public Cancellable execute(
      String id, AsyncClientExchangeHandler exchange, HttpClientContext context) {
    return runtime.execute(id, new WatchedExchange(exchange, journey), context);
  }

  @Override
  public void upgradeTls(HttpClientContext context) {
    journey.hasPassedProxy();
    runtime.upgradeTls(context);
  }

  @Override
  public void upgradeTls(HttpClientContext context, FutureCallback<AsyncExecRuntime> callback) {
    journey.hasPassedProxy();
    runtime.upgradeTls(context, callback);
  }

  @Override
  public boolean isEndpointAcquired() {
    return runtime.isEndpointAcquired();
  }

  @Override
  public Cancellable acquireEndpoint(
      String id,
      HttpRoute route,
      Object state,
      HttpClientContext context,
      FutureCallback<AsyncExecRuntime> callback) {
    return runtime.acquireEndpoint(id, route, state, context, callback);
  }

  @Override
  public void releaseEndpoint() {
    runtime.releaseEndpoint();
  }

  @Override
  public void discardEndpoint() {
    runtime.discardEndpoint();
  }

  @Override
  public boolean isEndpointConnected() {
    return runtime.isEndpointConnected();
  }

  @Override
  public Cancellable connectEndpoint(
      HttpClientContext context, FutureCallback<AsyncExecRuntime> callback) {
    return runtime.connectEndpoint(context, callback);
  }

  @Override
  public void disconnectEndpoint() {
    runtime.disconnectEndpoint();
  }

  @Override
  public EndpointInfo getEndpointInfo() {
    return runtime.getEndpointInfo();
  }

  @Override
  public boolean validateConnection() {
    return runtime.validateConnection();
  }

  @Override
  public void markConnectionReusable(Object state, TimeValue validityTime) {
    runtime.markConnectionReusable(state, validityTime);
  }

  @Override
  public void markConnectionNonReusable() {
    runtime.markConnectionNonReusable();
  }

  @Override
  public AsyncExecRuntime fork() {
    return new WatchedRuntime(runtime.fork(), journey);
  }
}
