package io.github.functionapps.example.docs.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.LocalCdf;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server prints points another process at it. */
class LocalServerTest {
  @TempDir private Path folder;

  @Test
  void anotherProcessCallsTheStandInByItsEnvironment() throws Exception {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory")
          .get("/items/{item_id}", request -> Map.of("id", 7, "name", "pump", "price", 12.5));

      assertThat(program(LocalServer.environment(cdf)))
          .isEqualTo("Item[id=7, name=pump, price=12.5]");
      assertThat(cdf.violations()).isEmpty();
    }
  }

  /** The first project's program, in a process of its own. */
  private String program(String exports) throws IOException, InterruptedException {
    File errors = folder.resolve("errors.txt").toFile();
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.github.functionapps.example.docs.first.Main");
    exports
        .lines()
        .map(line -> line.replaceFirst("^export ", "").split("=", 2))
        .forEach(variable -> java.environment().put(variable[0], variable[1]));
    Process process = java.redirectError(errors).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(Files.readString(errors.toPath())).isZero();
    return printed.strip();
  }
}
