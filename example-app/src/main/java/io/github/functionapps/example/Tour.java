package io.github.functionapps.example;

import static io.github.functionapps.example.Category.PUMP;
import static io.github.functionapps.example.Category.SEAL;
import static io.github.functionapps.example.Category.VALVE;

import io.github.functionapps.FunctionResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Calls every method of the inventory, in order, and writes each call and its answer down. */
final class Tour {
  private final InventoryApi inventory;
  private final Transcript transcript;

  Tour(InventoryApi inventory, Transcript transcript) {
    this.inventory = inventory;
    this.transcript = transcript;
  }

  void run() {
    read();
    write();
    fail();
  }

  private void read() {
    transcript.returns(
        "inventory.part(1, true)", "GET /parts/1?include_tax=true", () -> inventory.part(1, true));
    transcript.returns("inventory.find(2)", "GET /parts/2", () -> inventory.find(2));
    transcript.returns("inventory.find(99)", "GET /parts/99", () -> inventory.find(99));
    transcript.returns(
        "inventory.partAsync(3).join()", "GET /parts/3", () -> inventory.partAsync(3).join());
    transcript.returns(
        "inventory.search(List.of(PUMP, SEAL), Optional.of(2026-05-01), OptionalInt.empty())",
        "GET /parts?category=pump&category=seal&stocked_since=2026-05-01",
        () ->
            inventory.search(
                List.of(PUMP, SEAL), Optional.of(LocalDate.of(2026, 5, 1)), OptionalInt.empty()));
    transcript.returns(
        "inventory.count(Map.of(\"min_quantity\", \"5\"))",
        "GET /parts/count?min_quantity=5",
        () -> inventory.count(Map.of("min_quantity", "5")));
    transcript.returns("inventory.label(3)", "GET /parts/3/label", () -> inventory.label(3));
    transcript.returns(
        "inventory.freeSlots(\"hall 7\")",
        "GET /locations/hall 7/free-slots",
        () -> inventory.freeSlots("hall 7"));
    transcript.returns(
        "inventory.freeSlots(\"yard\")",
        "GET /locations/yard/free-slots",
        () -> inventory.freeSlots("yard"));
    transcript.returns("inventory.summary()", "GET /summary", () -> inventory.summary());
  }

  private void write() {
    transcript.returns(
        "inventory.create(gateValve)",
        "POST /parts "
            + "{\"name\":\"gate valve\",\"category\":\"valve\",\"price\":80.5,"
            + "\"stocked_on\":\"2026-11-24\"}",
        () -> {
          FunctionResponse<Part> response = inventory.create(named("gate valve"));
          return response.status()
              + " "
              + response.headers().get("location")
              + " "
              + response.data();
        });
    transcript.returns(
        "inventory.receive(2, 6, 4.0, 47.25, 2026-11-24)",
        "POST /parts/2/deliveries "
            + "{\"quantity\":6,\"weight_kg\":4.0,\"unit_cost\":47.25,"
            + "\"received_on\":\"2026-11-24\"}",
        () -> inventory.receive(2, 6, 4.0, new BigDecimal("47.25"), LocalDate.of(2026, 11, 24)));
    transcript.returns(
        "inventory.change(2, Optional.empty(), null)",
        "PATCH /parts/2 {\"note\":null}",
        () -> inventory.change(2, Optional.empty(), null));
    transcript.completes("inventory.delete(4)", "DELETE /parts/4", () -> inventory.delete(4));
  }

  private void fail() {
    transcript.fails(
        "inventory.part(99, false)",
        "GET /parts/99?include_tax=false",
        () -> inventory.part(99, false));
    transcript.fails(
        "inventory.count(Map.of(\"min_quantity\", \"many\"))",
        "GET /parts/count?min_quantity=many",
        () -> inventory.count(Map.of("min_quantity", "many")));
    transcript.fails(
        "inventory.create(feedPump)",
        "POST /parts "
            + "{\"name\":\"feed pump\",\"category\":\"valve\",\"price\":80.5,"
            + "\"stocked_on\":\"2026-11-24\"}",
        Conflict.class,
        () -> inventory.create(named("feed pump")));
    transcript.failsByServer(
        "inventory.history(1)", "GET /parts/1/history", () -> inventory.history(1));
    transcript.fails(
        "inventory.freeSlots(\"hall 7/8\")",
        Transcript.NOT_SENT,
        () -> inventory.freeSlots("hall 7/8"));
  }

  private static NewPart named(String name) {
    return new NewPart(name, VALVE, new BigDecimal("80.5"), LocalDate.of(2026, 11, 24), null);
  }
}
