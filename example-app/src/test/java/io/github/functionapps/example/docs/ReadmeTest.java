package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.example.docs.Readme.Item;
import io.github.functionapps.example.docs.Readme.ItemsApi;
import io.github.functionapps.example.docs.Readme.NewItem;
import io.github.functionapps.example.docs.Readme.QueriesApi;
import io.github.functionapps.example.docs.Readme.Report;
import io.github.functionapps.example.docs.Readme.ReportsApi;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The README's examples do what their comments say, and it stays short. */
class ReadmeTest {
  private final LocalCdf cdf = LocalCdf.start();

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void argumentsTravelAsShown() throws IOException {
    cdf.function("inventory")
        .get("/items", request -> List.of(new Item(7, "pump")))
        .post("/items", request -> new Item(8, "pump"));
    ItemsApi items = cdf.apps().create(ItemsApi.class);

    assertThat(items.items(List.of("red", "dark blue"), OptionalInt.empty())).hasSize(1);
    assertThat(items.create(new NewItem("pump", 12.5), true)).isEqualTo(new Item(8, "pump"));

    assertThat(cdf.calls())
        .map(SentRequest::text)
        .containsExactlyElementsOf(SentRequest.shown("readme-arguments"));
  }

  @Test
  void resultsOfEachKind() throws InterruptedException {
    cdf.function("reports")
        .get("/reports/{year}", request -> new Report(request.pathInt("year"), 12.5))
        .post("/reports", request -> new Report(request.field("year", Integer.class), 12.5));
    ReportsApi reports = cdf.apps().create(ReportsApi.class);

    Report report = new Report(2026, 12.5);
    assertThat(reports.find(2026)).contains(report);
    assertThat(reports.reportAsync(2026).join()).isEqualTo(report);
    assertThat(reports.tryReport(2026).orThrow()).isEqualTo(report);
    assertThat(reports.make(2026).await(Duration.ofMinutes(1))).isEqualTo(report);
  }

  @Test
  void anIdempotentPostIsTriedAgain() {
    cdf.function("reports").post("/reports/query", request -> new Report(2026, 1));
    cdf.next(Endpoint.CALL).error(503, "busy");

    assertThat(cdf.apps().create(QueriesApi.class).query(2026)).isEqualTo(new Report(2026, 1));
    assertThat(cdf.count(Endpoint.CALL)).isEqualTo(2);
  }

  @Test
  void theReadmeIsShort() throws IOException {
    assertThat(Files.size(Snippets.repository().resolve("README.md"))).isLessThan(8_400);
  }
}
