package io.github.functionapps.example.docs;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where arguments go. {@link BindingsTest} makes the calls and compares what is sent. */
final class Bindings {
  private Bindings() {}

  // snippet: binding
  record NewItem(String itemName, Optional<String> note) {}

  @FunctionApp(value = "inventory", path = "/items") // a prefix of every route
  interface ItemsApi {
    // price(7, true)
    // GET /items/7/price?include_tax=true
    @Get("/<item_id>/price")
    double price(int itemId, boolean includeTax);

    // names(List.of("red", "dark blue"), OptionalInt.empty())
    // GET /items?color=red&color=dark+blue
    @Get("")
    List<String> names(List<String> color, OptionalInt limit);

    // count(Map.of("min_price", 10))
    // GET /items/count?min_price=10
    @Get("/count")
    int count(@QueryMap Map<String, Integer> filter);

    // create(new NewItem("pump", Optional.empty()), true)
    // POST /items {"item":{"item_name":"pump"},"dry_run":true}
    @Post("")
    int create(NewItem item, boolean dryRun);

    // load(List.of(new NewItem("pump", Optional.of("new"))))
    // POST /items/import [{"item_name":"pump","note":"new"}]
    @Post("/import")
    int load(@Body List<NewItem> items);

    // change(7, true, Optional.empty(), null)
    // PATCH /items/7?notify=true {"note":null}
    @Patch("/<item_id>")
    void change(
        @Path("item_id") int id,
        @Query("notify") boolean sendMail,
        Optional<Double> price,
        @Field(sendNull = true) @Nullable String note);

    // delete(7)
    // DELETE /items/7
    @Delete("/<item_id>")
    void delete(int itemId);
  }
  // end
}
