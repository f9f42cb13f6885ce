package io.github.functionapps.snippets.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.snippets.ItemsApi;
import io.github.functionapps.snippets.ItemsApi.Item;
import io.github.functionapps.testing.LocalCdf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

// snippet: spring-test
@SpringBootTest(classes = CdfConfiguration.class)
class ItemsTest {
  static final LocalCdf CDF = LocalCdf.start();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("cdf.url", CDF::baseUrl);
    registry.add("cdf.project", CDF::project);
    registry.add("cdf.token-url", CDF::tokenUrl);
    registry.add("cdf.client-id", CDF.credentials()::clientId);
    registry.add("cdf.client-secret", CDF.credentials()::clientSecret);
  }

  @AfterAll
  static void stop() {
    CDF.close();
  }

  @Autowired ItemsApi items;

  @Test
  void readsAnItem() {
    CDF.function("inventory")
        .get("/items/{item_id}", request -> new Item(request.pathInt("item_id"), "pump"));

    assertThat(items.item(7)).isEqualTo(new Item(7, "pump"));
    assertThat(CDF.violations()).isEmpty();
  }
}
// end
