package io.github.functionapps.compat.app;

import static io.github.functionapps.compat.app.Inventory.ABSENT;
import static io.github.functionapps.compat.app.Inventory.PUMP;
import static io.github.functionapps.compat.app.Inventory.TAKEN;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.compat.app.InventoryApi.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a method may return. */
final class ResultChecks {
  private final Client client;

  ResultChecks(Client client) {
    this.client = client;
  }

  List<Check> all() {
    return List.of(
        new Check("a record, with dates, an enum and an Optional in it", this::record),
        new Check("a list", this::list),
        new Check("a map, and a BigDecimal to its last digit", this::map),
        new Check("Optional, empty on 404", this::optional),
        new Check("OptionalInt, empty on null", this::optionalInt),
        new Check("text", this::text),
        new Check("JsonNode", this::tree),
        new Check("void", this::nothing),
        new Check("FunctionResponse", this::response),
        new Check("Outcome", this::outcome),
        new Check("CompletableFuture", this::future));
  }

  private void record() {
    Expect.equal(client.items().item(7), PUMP);
  }

  private void list() {
    Expect.equal(
        client.items().items(List.of("red", "blue"), OptionalInt.empty()), List.of(PUMP, PUMP));
  }

  private void map() {
    Expect.equal(client.items().prices(), Map.of("pump", PUMP.unitPrice()));
  }

  private void optional() {
    Expect.equal(client.items().find(7), Optional.of(PUMP));
    Expect.equal(client.items().find(ABSENT), Optional.empty());
  }

  private void optionalInt() {
    Expect.equal(client.items().stock(7), OptionalInt.of(3));
    Expect.equal(client.items().stock(8), OptionalInt.empty());
  }

  private void text() {
    Expect.equal(client.items().label(7), "number 7, größer");
  }

  private void tree() {
    JsonNode tree = client.items().tree(7);
    Expect.equal(tree.path("status").textValue(), "in stock");
    Expect.equal(tree.path("made_on").textValue(), "2026-02-28");
  }

  private void nothing() {
    client.items().delete(7);
    Expect.equal(client.cdf().calls().get(0).verb(), Optional.of("DELETE"));
  }

  private void response() {
    FunctionResponse<Item> response = client.items().response(7);
    Expect.equal(response.status(), 200);
    Expect.equal(response.data(), PUMP);
    Expect.equal(response.callId().isPresent(), true);
  }

  private void outcome() {
    Expect.equal(client.items().tryItem(7).orThrow(), PUMP);
    Outcome<Item> taken = client.items().tryItem(TAKEN);
    if (!(taken instanceof Outcome.FunctionError<Item> error)) {
      throw new AssertionError("expected an error, but was " + taken);
    }
    Expect.equal(error.status(), TAKEN);
  }

  private void future() throws Exception {
    Expect.equal(Expect.soon(client.items().itemAsync(7)), PUMP);
  }
}
