package io.github.functionapps.example.docs;

import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Timeout;
import java.util.List;
import java.util.Optional;

/** Interfaces that share their methods. */
final class GenericParents {
  private GenericParents() {}

  // snippet: generic-parent
  @SuppressWarnings("FunctionAppMissing") // no client of its own: its children have one
  interface Crud<T, K> {
    @Get("/<id>")
    Optional<T> find(K id);

    @Get("")
    List<T> all();

    @Post("")
    T create(@Body T value);

    @Delete("/<id>")
    void delete(K id);
  }

  record Pump(int id, double maxFlow) {}

  @FunctionApp(value = "inventory", path = "/pumps")
  interface PumpsApi extends Crud<Pump, Integer> {
    @Override
    @Timeout("PT5S") // the route is the parent's
    List<Pump> all();

    default double flow(int id) { // no endpoint
      return find(id).map(Pump::maxFlow).orElse(0.0);
    }
  }
  // end
}
