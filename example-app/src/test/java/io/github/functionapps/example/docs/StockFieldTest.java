package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.example.docs.StockTest.StockApi;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.junit.LocalCdfExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The extension as a field, and the stand-in without it. */
class StockFieldTest {
  // snippet: testing-junit-field
  @RegisterExtension final LocalCdfExtension local = new LocalCdfExtension();

  private StockApi stock;

  @BeforeEach
  void start() {
    local.cdf().function("stock").get("/stock/{item_id}", request -> 3);
    stock = local.apps().create(StockApi.class);
  }

  // end

  @Test
  void countsWhatIsThere() {
    assertThat(stock.count(7)).isEqualTo(3);
  }

  @Test
  void withoutTheExtension() {
    // snippet: testing-no-junit
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("stock").get("/stock/{item_id}", request -> 3);

      assertThat(cdf.apps().create(StockApi.class).count(7)).isEqualTo(3);
      assertThat(cdf.violations()).isEmpty();
    }
    // end
  }
}
