package io.github.functionapps.example.docs;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Idempotent;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Timeout;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** One example of each big thing. */
final class Readme {
  private Readme() {}

  // snippet: readme-arguments
  record NewItem(String itemName, double price) {}

  record Item(int id, String itemName) {}

  @FunctionApp("inventory")
  interface ItemsApi {
    // items(List.of("red", "dark blue"), OptionalInt.empty())
    // GET /items?color=red&color=dark+blue
    @Get("/items")
    List<Item> items(List<String> color, OptionalInt limit);

    // create(new NewItem("pump", 12.5), true)
    // POST /items {"item":{"item_name":"pump","price":12.5},"dry_run":true}
    @Post("/items")
    Item create(NewItem item, boolean dryRun);
  }

  // end

  record Report(int year, double total) {}

  // snippet: readme-results
  @FunctionApp("reports")
  interface ReportsApi {
    @Get("/reports/<year>")
    Optional<Report> find(int year); // empty on the function's 404

    @Get("/reports/<year>")
    CompletableFuture<Report> reportAsync(int year); // no thread waits

    @Get("/reports/<year>")
    Outcome<Report> tryReport(int year); // the function's errors as a value

    @Post("/reports")
    FunctionCall<Report> make(int year); // a running call: await it, or resume it elsewhere
  }

  // end

  @FunctionApp("reports")
  interface QueriesApi {
    // snippet: readme-reliability
    @Idempotent // may run twice, so it is tried again like a GET
    @Timeout("PT30S") // for everything: token, retries, the function
    @Post("/reports/query")
    Report query(int year);
    // end
  }
}
