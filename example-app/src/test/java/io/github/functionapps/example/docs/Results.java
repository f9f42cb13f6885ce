package io.github.functionapps.example.docs;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** What a method may return. */
final class Results {
  private Results() {}

  record Item(int id, String name) {}

  // snippet: results
  @FunctionApp("inventory")
  interface ItemsApi {
    @Get("/items/<item_id>")
    Item item(int itemId); // the data; null data is a ResponseException

    @Get("/items")
    List<Item> items(); // generic types are read as declared

    @Get("/items/<item_id>")
    Optional<Item> find(int itemId); // empty on the function's 404, and on null data

    @Get("/items/<item_id>/stock")
    OptionalInt stock(int itemId); // likewise; OptionalLong, OptionalDouble

    @Get("/items/<item_id>/label")
    String label(int itemId); // text

    @Get("/summary")
    JsonNode summary(); // any JSON, null included

    @Post("/items/<item_id>/recount")
    void recount(int itemId); // success; data is ignored

    @Get("/items/<item_id>")
    FunctionResponse<Item> response(int itemId); // status, headers, data and ids

    @Get("/items/<item_id>")
    Outcome<Item> tryItem(int itemId); // success or what the function says against it, as a value

    @Get("/items/<item_id>")
    CompletableFuture<Item> itemAsync(int itemId); // no thread waits; of any of the above

    @Post("/items/count")
    FunctionCall<Integer> count(); // a handle to a running call; of any but a future

    @Get("/items/<item_id>")
    CompletableFuture<FunctionResponse<Optional<Item>>> everything(int itemId);
  }
  // end
}
