package io.github.functionapps.it.call;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.Session;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.it.call.ItemsApi.Item;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;

/** A stand-in with a function that answers at once, but for item 0, which a test holds back. */
abstract class CallFixture {
  static final int HELD = 0;

  /** Tries again at once, as often as usual. */
  static final RetryPolicy SOON = RetryPolicy.standard().base(Duration.ofNanos(1));

  /** Long enough for any machine: only a fault makes it pass. */
  private static final long PATIENCE = 30;

  final LocalCdf cdf = LocalCdf.start();

  /** Completed when the function has been asked for {@link #HELD}. */
  final CompletableFuture<Void> arrived = new CompletableFuture<>();

  /** Answers {@link #HELD} when it is completed. */
  final CompletableFuture<Void> release = new CompletableFuture<>();

  private final Deque<FunctionApps> open = new ArrayDeque<>();

  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  CallFixture() {
    cdf.function("items")
        .get(
            "/items/{id}",
            request -> {
              Item item = new Item(request.pathInt("id"));
              if (item.id() != HELD) {
                return item;
              }
              arrived.complete(null);
              return release.thenApply(now -> item);
            });
  }

  @AfterEach
  void close() {
    release.complete(null);
    open.forEach(FunctionApps::close);
    cdf.close();
  }

  /** Closed after the test. */
  FunctionApps opened(FunctionApps.Builder settings) {
    FunctionApps apps = settings.build();
    open.push(apps);
    return apps;
  }

  ItemsApi client(FunctionApps.Builder settings) {
    return opened(settings).create(ItemsApi.class);
  }

  /** Whatever the nonce, the stand-in must have issued it. */
  Session sessionOfEachKind() {
    return Session.of(Session.Kind.CLIENT_CREDENTIALS)
        .orElse(Session.Kind.TOKEN_EXCHANGE)
        .orElse(Session.Kind.ONESHOT_TOKEN_EXCHANGE);
  }

  List<RecordedRequest> requests(Endpoint endpoint) {
    return cdf.requests().stream().filter(request -> request.endpoint() == endpoint).toList();
  }

  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The failure itself, as a continuation of the future sees it. */
  static Throwable failureOf(CompletableFuture<?> future) {
    return await(future.handle((value, failure) -> failure));
  }
}
