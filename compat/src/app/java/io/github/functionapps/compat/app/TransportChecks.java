package io.github.functionapps.compat.app;

import static io.github.functionapps.compat.app.Inventory.PUMP;
import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.compat.app.InventoryApi.NewItem;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is repeated, and what is not, when connections fail. */
final class TransportChecks {
  private final Client client;

  TransportChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("a connection dropped before the call is read", this::droppedBefore),
        new Check("a connection dropped in place of the answer", this::droppedAnswer),
        new Check("an answer that is cut short", this::cutShort),
        new Check("a busy API, asking for patience", this::busy),
        new Check("an answer in small pieces", this::slow),
        new Check("an answer that is too large", this::tooLarge));
  }

  private void droppedBefore() {
    repeatsGetOnly(ScriptedAnswer::dropAfterReading, 0);
  }

  private void droppedAnswer() {
    repeatsGetOnly(ScriptedAnswer::dropAnswer, 1);
  }

  private void cutShort() {
    repeatsGetOnly(answer -> answer.cutShortAfter(20), 1);
  }

  private void repeatsGetOnly(UnaryOperator<ScriptedAnswer> fault, int runs) {
    try (FunctionApps apps = client.hasty().build()) {
      InventoryApi items = apps.create(InventoryApi.class);
      fault.apply(client.cdf().next(CALL));
      Expect.equal(items.item(7), PUMP);
      Expect.equal(client.cdf().count(CALL), 2L);

      fault.apply(client.cdf().next(CALL));
      long before = client.inventory().runs();
      TransportException lost = Expect.thrown(TransportException.class, () -> create(items));
      Expect.equal(lost.kind(), TransportException.Kind.CONNECTION_LOST);
      Expect.equal(lost.mayHaveRun(), true);
      Expect.equal(client.inventory().runs() - before, (long) runs);
    }
  }

  private static int create(InventoryApi items) {
    return items.create(new NewItem("valve", Optional.empty()), LocalDate.of(2026, 2, 28), false);
  }

  private void busy() {
    try (FunctionApps apps = client.hasty().build()) {
      client.cdf().next(CALL).error(503, "busy").retryAfter(Duration.ZERO);
      client.cdf().next(CALL).errorPage(502);
      Expect.equal(apps.create(InventoryApi.class).item(7), PUMP);
      Expect.equal(client.cdf().count(CALL), 3L);
    }
  }

  private void slow() {
    client.cdf().next(CALL).slowly(50, Duration.ofMillis(1));
    Expect.equal(client.items().item(7), PUMP);
  }

  private void tooLarge() {
    try (FunctionApps apps = client.hasty().maxResponseBytes(100_000).build()) {
      client.cdf().next(CALL).answerOfSize(200, 1_000_000);
      Expect.thrown(ResponseException.class, () -> apps.create(InventoryApi.class).item(7));
    }
  }
}
