package io.github.functionapps.example.docs;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;

/** The smallest example. */
final class Intro {
  private Intro() {}

  record Item(int id, String name) {}

  // snippet: intro-api
  @FunctionApp("inventory")
  interface ItemsApi {
    @Get("/items/<item_id>")
    Item item(int itemId, boolean includeTax);
  }

  // end

  static Item item(FunctionApps apps) {
    // snippet: intro-call
    ItemsApi items = apps.create(ItemsApi.class);
    Item item = items.item(7, true); // GET /items/7?include_tax=true
    // end
    return item;
  }
}
