package io.github.functionapps.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MainTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final StringWriter err = new StringWriter();

  @Test
  void withoutOptionsItRunsOnLocalCdf() throws IOException {
    assertThat(run()).isZero();

    assertThat(err.toString()).isEmpty();
    assertThat(printed()).containsExactlyElementsOf(expectedOnLocalCdf());
  }

  @Test
  void theFunctionMayHaveAnotherExternalId() throws IOException {
    assertThat(run("--external-id", "inventory-staging")).isZero();

    assertThat(printed())
        .map(line -> line.replace("of inventory-staging", "of inventory"))
        .containsExactlyElementsOf(expectedOnLocalCdf());
  }

  @Test
  void itRunsOnOneServerOnly() {
    assertThat(run("--live", "--dev-server", "http://localhost:8000")).isEqualTo(2);

    assertThat(err.toString()).contains("--live", "--dev-server", "mutually exclusive");
  }

  @Test
  void aServerThatIsNotThereIsOneSentence() throws IOException {
    int freed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freed = socket.getLocalPort();
    }

    assertThat(run("--dev-server", "http://127.0.0.1:" + freed)).isEqualTo(1);

    assertThat(err.toString().lines()).singleElement().asString().startsWith("TransportException:");
  }

  private int run(String... args) {
    return Main.commandLine(new PrintStream(out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private List<String> printed() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> expectedOnLocalCdf() throws IOException {
    try (InputStream expected = MainTest.class.getResourceAsStream("/on-local-cdf.txt")) {
      return new String(Objects.requireNonNull(expected).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}
