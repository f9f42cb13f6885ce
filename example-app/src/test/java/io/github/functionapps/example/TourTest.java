package io.github.functionapps.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TourTest {
  private final LocalCdf cdf = LocalCdf.start();

  @BeforeEach
  void installTheFunction() {
    LocalInventory.install(cdf.function("inventory"));
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void theRequestsThatItPrintsAreTheOnesThatItSends() {
    List<String> printed =
        tour().stream()
            .filter(line -> line.matches(" {4}(GET|POST|PATCH|DELETE) /.*"))
            .map(String::strip)
            .toList();

    assertThat(printed).isNotEmpty();
    assertThat(cdf.calls()).map(TourTest::asPrinted).containsExactlyElementsOf(printed);
  }

  @Test
  void whatThePlatformDropsOfAnErrorIsOnMarkedLinesOnly() {
    List<String> passedThrough = tour();
    cdf.errorShape(ErrorShape.FAILED);
    List<String> reduced = tour();

    assertThat(reduced).isNotEqualTo(passedThrough);
    assertThat(unmarked(reduced)).containsExactlyElementsOf(unmarked(passedThrough));
  }

  private List<String> tour() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Transcript transcript = new Transcript(new PrintStream(out, true, StandardCharsets.UTF_8));
    new Tour(new InventoryApiClient(cdf.apps()), transcript).run();
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static String asPrinted(RecordedRequest request) {
    String body = request.functionBody().isEmpty() ? "" : " " + request.functionBody();
    return request.verb().orElseThrow() + " " + request.functionPath().orElseThrow() + body;
  }

  private static List<String> unmarked(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("~")).toList();
  }
}
