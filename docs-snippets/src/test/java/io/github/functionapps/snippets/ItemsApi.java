package io.github.functionapps.snippets;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;

/** The client that every environment makes. */
@FunctionApp("inventory")
public interface ItemsApi {
  @Get("/items/<item_id>")
  Item item(int itemId);

  /** An item of the inventory. */
  record Item(int id, String name) {}
}
