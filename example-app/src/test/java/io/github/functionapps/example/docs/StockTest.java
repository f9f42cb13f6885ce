package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.junit.LocalCdfExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

// snippet: testing-junit
@ExtendWith(LocalCdfExtension.class)
class StockTest {
  @FunctionApp("stock")
  interface StockApi {
    @Get("/stock/<item_id>")
    int count(int itemId);
  }

  @Test
  void countsWhatIsThere(LocalCdf cdf, FunctionApps apps) {
    cdf.function("stock").get("/stock/{item_id}", request -> 3);

    assertThat(apps.create(StockApi.class).count(7)).isEqualTo(3);
  }
}
// end
