package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.example.docs.Bindings.ItemsApi;
import io.github.functionapps.example.docs.Bindings.NewItem;
import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** The requests that the documentation of the binding shows are those that are sent. */
class BindingsTest {
  @Test
  void commentsSayWhatIsSent() throws IOException {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory")
          .get("/items/{item_id}/price", request -> 9.5)
          .get("/items", request -> List.of("pump"))
          .get("/items/count", request -> 1)
          .post("/items", request -> 8)
          .post("/items/import", request -> 1)
          .patch("/items/{item_id}", request -> null)
          .delete("/items/{item_id}", request -> null);
      ItemsApi items = cdf.apps().create(ItemsApi.class);

      assertThat(items.price(7, true)).isEqualTo(9.5);
      assertThat(items.names(List.of("red", "dark blue"), OptionalInt.empty()))
          .containsExactly("pump");
      assertThat(items.count(Map.of("min_price", 10))).isEqualTo(1);
      assertThat(items.create(new NewItem("pump", Optional.empty()), true)).isEqualTo(8);
      assertThat(items.load(List.of(new NewItem("pump", Optional.of("new"))))).isEqualTo(1);
      items.change(7, true, Optional.empty(), null);
      items.delete(7);

      assertThat(cdf.calls())
          .map(SentRequest::text)
          .containsExactlyElementsOf(SentRequest.shown("binding"));
      assertThat(cdf.violations()).isEmpty();
    }
  }
}
