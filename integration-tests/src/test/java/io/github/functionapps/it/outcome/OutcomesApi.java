package io.github.functionapps.it.outcome;

import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** One route, with and without outcomes. */
@FunctionApp("outcomes")
interface OutcomesApi {
  @Get("/item")
  Item plain();

  @Get("/item")
  Outcome<Item> item();

  @Get("/item")
  CompletableFuture<Outcome<Item>> itemLater();

  @Get("/item")
  Outcome<Optional<Item>> optional();

  @Get("/item")
  Outcome<FunctionResponse<Item>> response();

  @Get("/item")
  Outcome<FunctionResponse<Optional<Item>>> everything();

  @Get("/item")
  Outcome<Void> nothing();

  /** What comes back. */
  record Item(int id) {}
}
