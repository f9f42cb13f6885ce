package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.FunctionFailedException;
import io.github.functionapps.error.FunctionTimeoutException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.Era;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import io.github.functionapps.testing.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** LocalCdf by example. */
class LocalCdfTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final ItemsApi items = cdf.apps().create(ItemsApi.class);

  @AfterEach
  void stop() {
    assertThat(cdf.violations()).isEmpty();
    cdf.close();
  }

  // snippet: testing-api
  record Item(int id, String name) {}

  record NewItem(String name, double price) {}

  @FunctionApp("inventory")
  interface ItemsApi {
    @Get("/items/<item_id>")
    Item item(int itemId);

    @Get("/items/<item_id>")
    Optional<Item> find(int itemId);

    @Get("/items")
    List<Item> items(List<String> color, OptionalInt limit);

    @Post("/items")
    Item create(NewItem item, boolean dryRun);

    @Delete("/items/<item_id>")
    void delete(int itemId);
  }

  // end

  @Test
  void routes() {
    // snippet: testing-routes
    cdf.function("inventory")
        .get("/items/{item_id}", request -> new Item(request.pathInt("item_id"), "pump"))
        .get(
            "/items",
            request -> {
              List<String> colors = request.queryAll("color");
              int limit = request.queryInt("limit").orElse(10);
              return List.of(new Item(1, colors + " up to " + limit));
            })
        .post(
            "/items",
            request -> {
              NewItem item = request.field("item", NewItem.class);
              boolean dryRun = request.optionalField("dry_run", Boolean.class).orElse(false);
              return LocalResponse.of(201, new Item(dryRun ? 0 : 8, item.name()));
            })
        .delete("/items/{item_id}", request -> LocalResponse.noContent());
    // end

    assertThat(items.item(7)).isEqualTo(new Item(7, "pump"));
    assertThat(items.items(List.of("red", "blue"), OptionalInt.of(5)))
        .containsExactly(new Item(1, "[red, blue] up to 5"));
    assertThat(items.create(new NewItem("valve", 5), false)).isEqualTo(new Item(8, "valve"));
    items.delete(7);
  }

  @Test
  void requests() {
    cdf.function("inventory").post("/items", request -> new Item(8, "valve"));
    // snippet: testing-requests
    items.create(new NewItem("valve", 5), true);

    RecordedRequest call = cdf.calls().get(0);
    assertThat(call.verb()).contains("POST");
    assertThat(call.functionPath()).contains("/items");
    assertThat(call.functionBody())
        .hasToString("{\"item\":{\"name\":\"valve\",\"price\":5.0},\"dry_run\":true}");
    assertThat(cdf.requests())
        .map(RecordedRequest::endpoint)
        .containsExactly(Endpoint.TOKEN, Endpoint.SESSION, Endpoint.CALL);
    // end
  }

  @Test
  void throwables() {
    // snippet: testing-raised
    cdf.function("inventory")
        .get(
            "/items/{item_id}",
            request -> {
              throw new IllegalStateException("no stock");
            });

    assertThatExceptionOfType(FunctionErrorException.class).isThrownBy(() -> items.item(7));
    assertThat(cdf.raised()).singleElement().isInstanceOf(IllegalStateException.class);
    // end
  }

  @Test
  void functionErrors() {
    // snippet: testing-errors
    cdf.function("inventory")
        .get(
            "/items/{item_id}",
            request ->
                switch (request.pathInt("item_id")) {
                  case 1 -> LocalResponse.of(404, null);
                  case 2 -> LocalResponse.error(409, "Conflict", "taken", Map.of("by", 3));
                  case 3 -> throw new IllegalStateException("no stock"); // 500 ExecutionError
                  case 4 -> LocalResponse.crash("out of memory");
                  default -> LocalResponse.timeout("ran for 10 minutes");
                });

    assertThat(items.find(1)).isEmpty();
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(() -> items.item(2))
        .satisfies(e -> assertThat(e.errorType()).contains("Conflict"));
    assertThatExceptionOfType(FunctionErrorException.class).isThrownBy(() -> items.item(3));
    assertThatExceptionOfType(FunctionFailedException.class).isThrownBy(() -> items.item(4));
    assertThatExceptionOfType(FunctionTimeoutException.class).isThrownBy(() -> items.item(5));
    // end

    // snippet: testing-shape
    cdf.errorShape(ErrorShape.FAILED);

    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(() -> items.item(2))
        .satisfies(e -> assertThat(e.status()).isEqualTo(409))
        .satisfies(e -> assertThat(e.errorType()).isEmpty());
    // end
  }

  @Test
  void scriptedAnswers() {
    cdf.function("inventory")
        .get("/items/{item_id}", request -> new Item(7, "pump"))
        .post("/items", request -> new Item(8, "valve"));
    // snippet: testing-scripted
    cdf.next(Endpoint.CALL).error(503, "busy"); // is tried again: a GET may be
    assertThat(items.item(7).name()).isEqualTo("pump");
    assertThat(cdf.count(Endpoint.CALL)).isEqualTo(2);

    cdf.always(Endpoint.CALL).error(403, "no"); // is not
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(() -> items.item(7))
        .satisfies(e -> assertThat(e.status()).isEqualTo(403));
    cdf.faults().clear(); // as usual again

    NewItem valve = new NewItem("valve", 5);
    cdf.next(Endpoint.CALL).dropAnswer(); // the function runs, its answer is lost
    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> items.create(valve, false)) // a POST is not tried again
        .satisfies(e -> assertThat(e.mayHaveRun()).isTrue());
    // end

    // snippet: testing-deadline
    cdf.next(Endpoint.CALL).delayUntil(new CompletableFuture<>()); // never

    try (FunctionApps hasty = cdf.builder().deadline(Duration.ofMillis(300)).build()) {
      assertThatExceptionOfType(DeadlineException.class)
          .isThrownBy(() -> hasty.create(ItemsApi.class).item(7));
    }
    // end
  }

  @Test
  void authentication() {
    cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
    // snippet: testing-authentication
    cdf.settings().refuseSessions(Session.Kind.values());

    assertThatExceptionOfType(AuthenticationException.class)
        .isThrownBy(() -> items.item(7))
        .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    // end
  }

  @Test
  void eras() {
    cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
    // snippet: testing-era
    cdf.function("inventory").era(Era.V0_6);
    // end
    assertThat(items.item(7).name()).isEqualTo("pump");
  }

  @Test
  void developmentServer() {
    cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
    // snippet: testing-dev-server
    try (FunctionApps apps = FunctionApps.devServer(cdf.devServerUri())) {
      assertThat(apps.create(ItemsApi.class).item(7).name()).isEqualTo("pump");
    }
    // end
  }
}
