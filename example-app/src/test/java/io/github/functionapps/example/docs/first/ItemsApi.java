// snippet: first-api
package io.github.functionapps.example.docs.first;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import java.util.Optional;

@FunctionApp("inventory")
public interface ItemsApi {
  record Item(int id, String name, double price) {}

  @Get("/items/<item_id>")
  Item item(int itemId, boolean includeTax);

  @Get("/items/<item_id>")
  Optional<Item> find(int itemId);
}
// end
