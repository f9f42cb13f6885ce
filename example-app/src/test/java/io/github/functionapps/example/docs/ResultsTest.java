package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.example.docs.Results.Item;
import io.github.functionapps.example.docs.Results.ItemsApi;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The results are what the documentation's comments say. */
class ResultsTest {
  private static final Item PUMP = new Item(7, "pump");

  private final LocalCdf cdf = LocalCdf.start();
  private final ItemsApi items = cdf.apps().create(ItemsApi.class);

  @BeforeEach
  void install() {
    cdf.function("inventory")
        .get(
            "/items/{item_id}",
            request ->
                switch (request.pathInt("item_id")) {
                  case 7 -> PUMP;
                  case 8 -> null;
                  default -> LocalResponse.of(404, null);
                })
        .get("/items", request -> List.of(PUMP))
        .get("/items/{item_id}/stock", request -> request.pathInt("item_id") == 7 ? 3 : null)
        .get("/items/{item_id}/label", request -> LocalResponse.text("0007 pump"))
        .get("/summary", request -> Map.of("items", 1))
        .post("/items/count", request -> 1)
        .post("/items/{item_id}/recount", request -> "ignored");
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void dataIsReadAsDeclared() {
    assertThat(items.item(7)).isEqualTo(PUMP);
    assertThat(items.items()).containsExactly(PUMP);
    assertThat(items.label(7)).isEqualTo("0007 pump");
    assertThat(items.summary()).hasToString("{\"items\":1}");
    items.recount(7);
    assertThat(items.response(7).status()).isEqualTo(200);
    assertThat(items.tryItem(7).orThrow()).isEqualTo(PUMP);
    assertThat(items.count().await(Duration.ofSeconds(10))).isEqualTo(1);
    assertThat(items.itemAsync(7)).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(PUMP);
  }

  @Test
  void nothingIsEmptyOrAnException() {
    assertThat(items.find(7)).contains(PUMP);
    assertThat(items.find(8)).isEmpty();
    assertThat(items.find(9)).isEmpty();
    assertThat(items.stock(8)).isEmpty();
    assertThatExceptionOfType(ResponseException.class).isThrownBy(() -> items.item(8));
    assertThatExceptionOfType(FunctionErrorException.class).isThrownBy(() -> items.item(9));

    FunctionResponse<Optional<Item>> missing = items.everything(9).join();
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.data()).isEmpty();
  }
}
