package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.testing.LocalCdf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

// snippet: testing-junit
class StockTest {
  @FunctionApp("stock")
  interface StockApi {
    @Get("/stock/<item_id>")
    int count(int itemId);
  }

  private LocalCdf cdf;
  private StockApi stock;

  @BeforeEach
  void start() {
    cdf = LocalCdf.start();
    stock = cdf.apps().create(StockApi.class);
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void countsWhatIsThere() {
    cdf.function("stock").get("/stock/{item_id}", request -> 3);

    assertThat(stock.count(7)).isEqualTo(3);
    assertThat(cdf.violations()).isEmpty();
  }
}
// end
