package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.example.docs.GenericParents.Pump;
import io.github.functionapps.example.docs.GenericParents.PumpsApi;
import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client has what its interface's parents declare, with concrete types. */
class GenericParentsTest {
  @Test
  void aChildCallsTheParentsRoutes() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory")
          .get("/pumps/{id}", request -> new Pump(request.pathInt("id"), 2.5))
          .get("/pumps", request -> List.of(new Pump(7, 2.5)))
          .post("/pumps", request -> request.body(Pump.class))
          .delete("/pumps/{id}", request -> null);
      PumpsApi pumps = cdf.apps().create(PumpsApi.class);

      assertThat(pumps.flow(7)).isEqualTo(2.5);
      assertThat(pumps.all()).containsExactly(new Pump(7, 2.5));
      assertThat(pumps.create(new Pump(8, 1))).isEqualTo(new Pump(8, 1));
      pumps.delete(8);

      assertThat(cdf.calls())
          .map(SentRequest::text)
          .containsExactly(
              "GET /pumps/7",
              "GET /pumps",
              "POST /pumps {\"id\":8,\"max_flow\":1.0}",
              "DELETE /pumps/8");
    }
  }
}
