package io.github.functionapps.it.call;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import java.util.concurrent.CompletableFuture;

/** A method in its two forms. */
@FunctionApp("items")
interface ItemsApi {
  @Get("/items/<id>")
  Item item(int id);

  @Get("/items/<id>")
  CompletableFuture<Item> itemAsync(int id);

  /** What comes back. */
  record Item(int id) {}
}
