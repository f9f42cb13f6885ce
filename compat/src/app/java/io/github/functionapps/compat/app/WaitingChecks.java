package io.github.functionapps.compat.app;

import static io.github.functionapps.compat.app.Inventory.PUMP;
import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.DeadlineException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;

/** How calls end that are not answered, and who is told. */
final class WaitingChecks {
  private final Client client;

  WaitingChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("a deadline", this::deadline),
        new Check("cancelling a future gives its connection back", this::cancel),
        new Check("interrupting who waits", this::interrupt),
        new Check("a listener is told of attempts", this::listener),
        new Check("closing ends calls and refuses others", this::close));
  }

  private void deadline() {
    DeadlineException late =
        Expect.thrown(DeadlineException.class, () -> client.items().heldShortly(7));
    Expect.equal(late.mayHaveRun(), true);
  }

  private void cancel() throws Exception {
    try (FunctionApps apps = client.hasty().maxConnections(1).build()) {
      InventoryApi items = apps.create(InventoryApi.class);
      CompletableFuture<Void> arrival = client.inventory().arrival();
      CompletableFuture<Integer> held = items.heldAsync(7);
      Expect.soon(arrival);
      held.cancel(true);
      Expect.equal(items.item(7), PUMP);
    }
  }

  private void interrupt() throws Exception {
    CompletableFuture<Void> arrival = client.inventory().arrival();
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                client.items().held(7);
                failure.complete(new AssertionError("it was answered"));
              } catch (Throwable e) {
                failure.complete(e);
              }
            });
    caller.start();
    Expect.soon(arrival);
    caller.interrupt();
    Expect.equal(Expect.soon(failure).getClass(), CallInterruptedException.class);
    caller.join();
  }

  private void listener() throws Exception {
    ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();
    CompletableFuture<Void> ended = new CompletableFuture<>();
    CallListener listener =
        new CallListener() {
          @Override
          public void attempted(Call call, Attempt attempt) {
            told.add(call.route() + " " + attempt.number() + " " + attempt.httpStatus());
          }

          @Override
          public void ended(Call call, End end) {
            ended.complete(null);
          }
        };
    try (FunctionApps apps = client.hasty().listener(listener).build()) {
      client.cdf().next(CALL).error(503, "busy");
      apps.create(InventoryApi.class).item(7);
      Expect.soon(ended);
    }
    Expect.equal(
        List.copyOf(told),
        List.of("/items/<item_id> 1 OptionalInt[503]", "/items/<item_id> 2 OptionalInt[200]"));
  }

  private void close() throws Exception {
    FunctionApps apps = client.hasty().build();
    InventoryApi items = apps.create(InventoryApi.class);
    CompletableFuture<Void> arrival = client.inventory().arrival();
    CompletableFuture<Integer> held = items.heldAsync(7);
    Expect.soon(arrival);
    apps.close();
    ExecutionException ended = Expect.thrown(ExecutionException.class, () -> Expect.soon(held));
    Expect.equal(ended.getCause() instanceof ConfigurationException, true);
    Expect.thrown(ConfigurationException.class, () -> items.item(7));
  }
}
