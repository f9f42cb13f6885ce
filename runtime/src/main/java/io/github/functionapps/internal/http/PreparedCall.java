package io.github.functionapps.internal.http;

import io.github.functionapps.internal.relocated.okhttp3.Call;
import io.github.functionapps.internal.relocated.okhttp3.Callback;
import io.github.functionapps.internal.relocated.okhttp3.Request;
import io.github.functionapps.internal.relocated.okhttp3.Response;
import io.github.functionapps.internal.relocated.okio.Timeout;

/** A request that Retrofit has put together. It is the transport that executes it. */
final class PreparedCall implements Call {
  private final Request request;

  PreparedCall(Request request) {
    this.request = request;
  }

  @Override
  public Request request() {
    return request;
  }

  @Override
  public Response execute() {
    throw executedByTransport();
  }

  @Override
  public void enqueue(Callback callback) {
    throw executedByTransport();
  }

  @Override
  public void cancel() {
    throw executedByTransport();
  }

  @Override
  public boolean isExecuted() {
    return false;
  }

  @Override
  public boolean isCanceled() {
    return false;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public Call clone() {
    return new PreparedCall(request);
  }

  private static UnsupportedOperationException executedByTransport() {
    return new UnsupportedOperationException("the transport executes this request");
  }
}
