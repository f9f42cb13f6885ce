package io.github.functionapps.it.scale;

import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocalFunction;
import java.io.IOException;
import java.util.Map;

/** A healthy server. */
final class BenchmarkServer {
  private BenchmarkServer() {}

  public static void main(String[] arguments) throws IOException {
    try (LocalCdf cdf = LocalCdf.start().keepRequests(false)) {
      LocalFunction function =
          cdf.function(BenchmarkApi.FUNCTION)
              .get("/items/{item_id}", request -> BenchmarkApi.Item.of(request.pathInt("item_id")));
      Server.serve(
          cdf,
          Map.of(
              "runs", rest -> function.runs(),
              "sessions", rest -> cdf.count(Endpoint.SESSION),
              "violations", rest -> cdf.violations()));
    }
  }
}
