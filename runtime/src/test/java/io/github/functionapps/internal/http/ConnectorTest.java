package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.apache.hc.client5.http.nio.AsyncClientConnectionOperator;
import org.apache.hc.client5.http.nio.ManagedAsyncClientConnection;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

class ConnectorTest {
  private final Queue<Runnable> handedOver = new ArrayDeque<>();
  private final List<FutureCallback<ManagedAsyncClientConnection>> begun = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> calledOnConnection = new ArrayList<>();

  private final ManagedAsyncClientConnection connection =
      (ManagedAsyncClientConnection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {ManagedAsyncClientConnection.class},
              (proxy, method, arguments) -> {
                calledOnConnection.add(method.getName());
                return null;
              });

  private Future<ManagedAsyncClientConnection> connect(Executor threads) {
    AsyncClientConnectionOperator operator =
        (AsyncClientConnectionOperator)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {AsyncClientConnectionOperator.class},
                (proxy, method, arguments) -> begin(arguments[arguments.length - 1]));
    return new Connector(operator, threads)
        .connect(
            null,
            new HttpHost("cdf.example"),
            null,
            null,
            null,
            new FutureCallback<>() {
              @Override
              public void completed(ManagedAsyncClientConnection made) {
                told.add("completed");
              }

              @Override
              public void failed(Exception cause) {
                told.add("failed: " + cause.getClass().getSimpleName());
              }

              @Override
              public void cancelled() {
                told.add("cancelled");
              }
            });
  }

  @SuppressWarnings("unchecked") // the operator's last parameter is the callback
  private Object begin(Object callback) {
    begun.add((FutureCallback<ManagedAsyncClientConnection>) callback);
    return null;
  }

  @Test
  void nothingIsLookedUpOnTheThreadThatAsks() {
    Future<?> made = connect(handedOver::add);
    assertThat(begun).isEmpty();
    handedOver.remove().run();
    begun.get(0).completed(connection);
    assertThat(made).isDone();
    assertThat(told).containsExactly("completed");
    assertThat(calledOnConnection).isEmpty();
  }

  @Test
  void whatWasGivenUpBeforeItBeganDoesNotBegin() {
    connect(handedOver::add).cancel(true);
    handedOver.remove().run();
    assertThat(begun).isEmpty();
    assertThat(told).containsExactly("cancelled");
  }

  @Test
  void aConnectionThatNobodyWaitsForAnyMoreIsClosed() {
    Future<?> made = connect(Runnable::run);
    made.cancel(true);
    begun.get(0).completed(connection);
    assertThat(told).containsExactly("cancelled");
    assertThat(calledOnConnection).containsExactly("close");
  }

  @Test
  void afterTheEndNothingBegins() {
    Future<?> unused =
        connect(
            task -> {
              throw new RejectedExecutionException();
            });
    assertThat(told).containsExactly("failed: ConnectionClosedException");
  }
}
