package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How failures are handled. */
class ErrorsTest {
  record NewItem(String name) {}

  record Item(int id, String name) {}

  @FunctionApp("inventory")
  interface ItemsApi {
    @Post("/items")
    Item create(NewItem item);

    @Get("/items/<item_id>")
    CompletableFuture<Item> itemAsync(int itemId);
  }

  private final LocalCdf cdf = LocalCdf.start();
  private final ItemsApi items = cdf.apps().create(ItemsApi.class);

  @BeforeEach
  void install() {
    cdf.function("inventory")
        .post("/items", request -> LocalResponse.of(409, new Conflict(3, "the name is taken")))
        .get("/items/{item_id}", request -> LocalResponse.error(403, "Forbidden", "no", null));
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  // snippet: errors-catch
  record Conflict(int existingId, String reason) {}

  String create(NewItem item) {
    try {
      return "created " + items.create(item).id();
    } catch (FunctionErrorException e) { // the function itself said no
      if (e.status() != 409) {
        throw e;
      }
      Optional<Conflict> conflict = e.data(Conflict.class); // empty where the platform dropped it
      return conflict.map(Conflict::reason).orElse("it exists already");
    } catch (FunctionAppsException e) { // everything else
      return e.mayHaveRun() ? "look whether it was created: " + e.getMessage() : "try again";
    }
  }

  // end

  // snippet: errors-async
  CompletableFuture<String> label(int itemId) {
    return items
        .itemAsync(itemId)
        .handle(
            (item, failure) ->
                failure instanceof FunctionErrorException error
                    ? "function error " + error.status()
                    : item.name());
  }

  // end

  @Test
  void theFunctionsOwnDataComesAlong() {
    assertThat(create(new NewItem("pump"))).isEqualTo("the name is taken");
  }

  @Test
  void thePlatformMayDropIt() {
    cdf.errorShape(ErrorShape.FAILED);

    assertThat(create(new NewItem("pump"))).isEqualTo("it exists already");
  }

  @Test
  void afterALostConnectionNobodyKnows() {
    cdf.next(Endpoint.CALL).cutShortAfter(5);

    assertThat(create(new NewItem("pump"))).startsWith("look whether it was created: POST /items");
  }

  @Test
  void aFutureHoldsOurExceptionUnwrapped() {
    assertThat(label(7).join()).isEqualTo("function error 403");
  }
}
