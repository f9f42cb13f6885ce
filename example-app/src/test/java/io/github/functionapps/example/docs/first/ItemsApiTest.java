// snippet: first-test
package io.github.functionapps.example.docs.first;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.functionapps.example.docs.first.ItemsApi.Item;
import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import org.junit.jupiter.api.Test;

class ItemsApiTest {
  @Test
  void readsAnItem() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory")
          .get("/items/{item_id}", request -> new Item(request.pathInt("item_id"), "pump", 12.5));
      ItemsApi items = cdf.apps().create(ItemsApi.class);

      Item item = items.item(7, true);

      System.out.println(item);
      assertEquals(new Item(7, "pump", 12.5), item);
      assertEquals("/items/7?include_tax=true", cdf.calls().get(0).functionPath().orElseThrow());
      assertEquals(List.of(), cdf.violations());
    }
  }
}
// end
