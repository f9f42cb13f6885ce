package io.github.functionapps.compat.app;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.QueryMap;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.annotation.Timeout;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A method for each kind of argument and result. */
@FunctionApp("inventory")
public interface InventoryApi {
  /** Constants with names of the function's. */
  enum Status {
    @JsonProperty("in stock")
    IN_STOCK,
    @JsonProperty("sold out")
    SOLD_OUT
  }

  record Item(
      int id,
      String name,
      BigDecimal unitPrice,
      Status status,
      LocalDate madeOn,
      Instant changedAt,
      Optional<String> note) {}

  record NewItem(String itemName, Optional<String> note) {}

  record Report(int year, double total) {}

  record Conflict(int existingId) {}

  @Get("/items/<item_id>")
  Item item(int itemId);

  @Get("/items/<item_id>")
  Optional<Item> find(int itemId);

  @Get("/items/<item_id>/stock")
  OptionalInt stock(int itemId);

  @Get("/items/<item_id>/label")
  String label(int itemId);

  @Get("/items/<item_id>")
  JsonNode tree(int itemId);

  @Get("/items/<item_id>")
  FunctionResponse<Item> response(int itemId);

  @Get("/items/<item_id>")
  Outcome<Item> tryItem(int itemId);

  @Get("/items/<item_id>")
  CompletableFuture<Item> itemAsync(int itemId);

  @Get("/items/<item_id>/held")
  CompletableFuture<Integer> heldAsync(int itemId);

  @Timeout("PT0.3S")
  @Get("/items/<item_id>/held")
  int heldShortly(int itemId);

  @Get("/items/<item_id>/held")
  int held(int itemId);

  @Get("/items")
  List<Item> items(List<String> color, OptionalInt limit);

  @Get("/count")
  int count(@QueryMap Map<String, Integer> filter);

  @Get("/prices")
  Map<String, BigDecimal> prices();

  @Get("/broken")
  Report broken();

  @Post("/items")
  int create(NewItem item, LocalDate madeOn, boolean dryRun);

  @Put("/items")
  int replace(@Body List<NewItem> items);

  @Patch("/items/<item_id>")
  void change(int itemId, Optional<Double> price, @Field(sendNull = true) @Nullable String note);

  @Delete("/items/<item_id>")
  void delete(int itemId);

  @Post("/reports")
  FunctionCall<Report> report(int year);

  @RespondAsync
  @Post("/reports")
  Report reportNow(int year);
}
