package io.github.functionapps.it.scale;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import java.util.List;

/** A call of the usual size. */
@FunctionApp(BenchmarkApi.FUNCTION)
interface BenchmarkApi {
  String FUNCTION = "benchmark";

  @Get("/items/<item_id>")
  Item item(int itemId, boolean includeTags);

  /** What comes back. */
  record Item(int itemId, String name, double price, List<String> tags) {
    /** The only one of its id. */
    static Item of(int id) {
      return new Item(id, "item " + id, id / 4.0, List.of("pump", "spare part", "№ " + id));
    }
  }
}
