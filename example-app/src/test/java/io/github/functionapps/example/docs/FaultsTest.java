package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.example.docs.LocalCdfTest.Item;
import io.github.functionapps.example.docs.LocalCdfTest.ItemsApi;
import io.github.functionapps.example.docs.LocalCdfTest.NewItem;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocationForm;
import io.github.functionapps.testing.ScriptedAnswer;
import io.github.functionapps.testing.junit.LocalCdfExtension;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What can go wrong on LocalCdf, by example. */
@ExtendWith(LocalCdfExtension.class)
class FaultsTest {
  private LocalCdf cdf;
  private ItemsApi items;

  @BeforeEach
  void declare(LocalCdf local) {
    cdf = local;
    items = cdf.apps().create(ItemsApi.class);
    cdf.function("inventory")
        .get("/items/{item_id}", request -> new Item(7, "pump"))
        .post("/items", request -> new Item(8, "valve"));
  }

  @Test
  void manyTimes() {
    // snippet: testing-always
    cdf.always(Endpoint.SESSION).error(403, "sessionsAcl:CREATE is missing");

    assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> items.item(7));

    cdf.faults().clear();
    assertThat(items.item(7).name()).isEqualTo("pump");
    // end
  }

  @Test
  void connections() {
    // snippet: testing-dropped
    cdf.next(Endpoint.CALL).dropAnswer();

    assertThatExceptionOfType(TransportException.class)
        .isThrownBy(() -> items.create(new NewItem("valve", 5), false))
        .satisfies(e -> assertThat(e.mayHaveRun()).isTrue());
    assertThat(cdf.function("inventory").runs()).isEqualTo(1);
    // end
  }

  @Test
  void slowAndLargeBodies() {
    // snippet: testing-slow
    cdf.next(Endpoint.CALL).slowly(1, Duration.ofSeconds(1)); // a byte a second

    try (FunctionApps hasty = cdf.builder().deadline(Duration.ofMillis(300)).build()) {
      assertThatExceptionOfType(DeadlineException.class)
          .isThrownBy(() -> hasty.create(ItemsApi.class).item(7));
    }

    cdf.next(Endpoint.CALL).answerOfSize(200, 1_000_000);

    try (FunctionApps modest = cdf.builder().maxResponseBytes(100_000).build()) {
      assertThatExceptionOfType(ResponseException.class)
          .isThrownBy(() -> modest.create(ItemsApi.class).item(7));
    }
    // end
  }

  @Test
  void atRandom() {
    // snippet: testing-decide
    Random random = new Random(1);
    ScriptedAnswer lost = new ScriptedAnswer().dropAnswer();
    cdf.faults()
        .decide(
            request ->
                request.endpoint() == Endpoint.CALL && random.nextInt(4) == 0
                    ? Optional.of(lost)
                    : Optional.empty());
    cdf.keepRequests(false); // not to run out of memory in a long one

    for (int i = 0; i < 100; i++) {
      try {
        items.create(new NewItem("valve", 5), false);
      } catch (TransportException e) {
        assertThat(e.mayHaveRun()).isTrue();
      }
    }
    assertThat(cdf.count(Endpoint.CALL)).isEqualTo(100);
    assertThat(cdf.function("inventory").runs()).isEqualTo(100); // none was repeated
    // end
  }

  @Test
  void asynchronousCalls() {
    // snippet: testing-async
    CompletableFuture<Map<String, Integer>> report = new CompletableFuture<>();
    cdf.function("inventory")
        .post(
            "/reports",
            request -> {
              request.log("counting");
              return report.minimalCompletionStage(); // runs until the test completes it
            });
    cdf.settings()
        .asyncCalls()
        .location(LocationForm.RELATIVE)
        .unknownAtFirst(1) // the first poll of a call is answered 404,
        .runningStatus("Queued") // those of a running one 200 with this status in place of 202,
        .retryAfter(Duration.ofSeconds(1))
        .pollsBeforeEnd(2); // and two of them even if it has ended
    // end
    report.complete(Map.of("items", 3));
  }
}
