package io.github.functionapps.snippets.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.snippets.ItemsApi;
import io.github.functionapps.snippets.ItemsApi.Item;
import io.github.functionapps.testing.LocalCdf;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The beans work, and are closed with the application. */
class CdfFactoryTest {
  @Test
  void callsAndCloses() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      // snippet: micronaut-test
      ApplicationContext application =
          ApplicationContext.run(
              Map.of(
                  "cdf.url", cdf.baseUrl(),
                  "cdf.project", cdf.project(),
                  "cdf.token-url", cdf.tokenUrl(),
                  "cdf.client-id", cdf.credentials().clientId(),
                  "cdf.client-secret", cdf.credentials().clientSecret()));
      ItemsApi items = application.getBean(ItemsApi.class);
      // end

      assertThat(items.item(7)).isEqualTo(new Item(7, "pump"));
      application.close();
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> items.item(7))
          .withMessageContaining("closed");
    }
  }
}
