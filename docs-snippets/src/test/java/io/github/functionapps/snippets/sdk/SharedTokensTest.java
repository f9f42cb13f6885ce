package io.github.functionapps.snippets.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.snippets.ItemsApi;
import io.github.functionapps.snippets.ItemsApi.Item;
import io.github.functionapps.testing.LocalCdf;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A supplier that was written for the SDK, whose own classes would bring Kotlin here. */
class SharedTokensTest {
  @Test
  void aSupplierOfHeaderValuesServesBoth() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      String token = cdf.issueToken();
      FunctionApps.Builder builder = cdf.builder();
      // snippet: sdk-tokens
      Supplier<String> tokens = () -> "Bearer " + token; // as CogniteClient.ofToken takes it
      FunctionApps apps = builder.credentials(TokenProvider.of(tokens)).build();
      // end
      assertThat(apps.create(ItemsApi.class).item(7)).isEqualTo(new Item(7, "pump"));
      apps.close();
      assertThat(cdf.violations()).isEmpty();
    }
  }
}
