package io.github.functionapps.compat.app;

import io.github.functionapps.compat.app.InventoryApi.Item;
import io.github.functionapps.compat.app.InventoryApi.NewItem;
import io.github.functionapps.compat.app.InventoryApi.Report;
import io.github.functionapps.compat.app.InventoryApi.Status;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import io.github.functionapps.testing.LocalRequest;
import io.github.functionapps.testing.LocalResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The function that {@link InventoryApi} calls. */
final class Inventory {
  static final int ABSENT = 404;
  static final int TAKEN = 409;

  static final Item PUMP =
      new Item(
          7,
          "pump",
          new BigDecimal("12.10000000000000000001"),
          Status.IN_STOCK,
          LocalDate.of(2026, 2, 28),
          Instant.parse("2026-03-01T10:15:30.123456Z"),
          Optional.of("größer"));

  static final Report REPORT = new Report(2026, 12.5);

  private final LocalFunction function;

  /** Completed by who wants {@code /held} to answer; replaced for each that asks. */
  private volatile CompletableFuture<Void> arrival = new CompletableFuture<>();

  private volatile CompletableFuture<Report> report = new CompletableFuture<>();

  Inventory(LocalCdf cdf) {
    function =
        cdf.function("inventory")
            .get("/items/{item_id}", Inventory::item)
            .get("/items/{item_id}/stock", request -> request.pathInt("item_id") == 7 ? 3 : null)
            .get("/items/{item_id}/label", request -> LocalResponse.text("number 7, größer"))
            .get("/items/{item_id}/held", request -> held())
            .get("/items", Inventory::items)
            .get("/count", request -> request.queryInt("min_price").orElseThrow())
            .get("/prices", request -> Map.of("pump", PUMP.unitPrice()))
            .get("/broken", request -> Map.of("year", 1.5))
            .post("/items", request -> request.field("item", NewItem.class).itemName().length())
            .put("/items", request -> request.body().size())
            .patch("/items/{item_id}", request -> null)
            .delete("/items/{item_id}", request -> LocalResponse.noContent())
            .post("/reports", this::report);
  }

  private static Object item(LocalRequest request) {
    int id = request.pathInt("item_id");
    return switch (id) {
      case ABSENT -> LocalResponse.of(404, null);
      case TAKEN -> LocalResponse.error(409, "Conflict", "it is there", Map.of("existing_id", 3));
      case 500 -> LocalResponse.crash("out of memory");
      default -> PUMP;
    };
  }

  private static Object items(LocalRequest request) {
    List<String> colors = request.queryAll("color");
    return colors.isEmpty() ? List.of() : List.of(PUMP, PUMP);
  }

  private Object held() {
    arrival.complete(null);
    return new CompletableFuture<Integer>().minimalCompletionStage();
  }

  private Object report(LocalRequest request) {
    request.log("counting");
    return report.minimalCompletionStage();
  }

  /** Before a call of {@code /held}, which never answers: what completes when it has begun. */
  CompletableFuture<Void> arrival() {
    arrival = new CompletableFuture<>();
    return arrival;
  }

  /** Before a report: what ends it when completed. */
  CompletableFuture<Report> report() {
    report = new CompletableFuture<>();
    return report;
  }

  long runs() {
    return function.runs();
  }
}
