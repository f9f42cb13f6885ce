package io.github.functionapps.it.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The function behind the recordings, as its author would declare it. */
@FunctionApp("inventory")
interface InventoryApi {
  @Get("/items/{item_id}")
  Item item(int itemId);

  @Get("/items/{item_id}")
  Item item(int itemId, boolean includeTax);

  @Get("/items")
  List<Item> items(OptionalInt limit, List<String> tags);

  @Post("/items")
  Item create(NewItem item);

  @Post("/items")
  Item createBare(@Body NewItem item);

  @Post("/items/batch")
  Batch createAll(List<NewItem> items, boolean dryRun);

  @Post("/items/bulk")
  Bulk bulk(List<NewItem> items);

  @Post("/items/bulk")
  Bulk bulkBare(@Body List<NewItem> items);

  @Put("/envelope")
  Envelope envelope(Envelope item);

  @Put("/envelope")
  Envelope envelopeBare(@Body Envelope item);

  @Patch("/items/{item_id}")
  Price changePrice(int itemId, double price);

  @Delete("/items/{item_id}")
  void delete(int itemId);

  @Post("/scalars")
  Scalars scalars(int n, double f, boolean b, String s);

  @Get("/echo/{text}")
  Echo echo(String text);

  @Get("/echo/{text}")
  Echo echo(String text, String q);

  @Get("/stamped")
  Stamped stamped();

  @Get("/since")
  String since(Instant at);

  @Get("/missing")
  Missing missing();

  @Get("/missing")
  Optional<Missing> findMissing();

  @Get("/boom")
  String boom();

  @Get("/label/{item_id}")
  String label(int itemId);

  @Get("/nothing")
  Optional<String> nothing();

  @Get("/nothing")
  String nothingForced();

  @Get("/nan")
  double nan();

  @Get("/__ping__")
  JsonNode ping();

  @Get("/__health__")
  JsonNode health();

  @Get("/__routes__")
  JsonNode routes();

  @Get("/__schema__")
  JsonNode schema();

  @Get("/__client_methods__")
  JsonNode clientMethods();

  record NewItem(
      String name, double price, @Nullable List<String> tags, @Nullable String description) {
    /** The function fills in what is left out. */
    static NewItem of(String name, double price) {
      return new NewItem(name, price, null, null);
    }

    /** As the function hands it back. */
    static NewItem stored(String name, double price) {
      return new NewItem(name, price, List.of(), null);
    }
  }

  record Item(int id, NewItem item, double totalPrice) {}

  record Batch(int created, boolean dryRun) {}

  record Bulk(int created) {}

  record Envelope(NewItem item, String note) {}

  record Price(int id, double price) {}

  record Scalars(
      @Nullable Integer n,
      @Nullable Double f,
      @Nullable Boolean b,
      @Nullable String s,
      @Nullable Integer o) {}

  record Echo(String text, String q) {}

  record Stamped(UUID id, Instant at, String color) {}

  record Missing(int id) {}
}
