package io.github.functionapps.interop.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Python that the framework runs on. */
record Python(String command, String version) {
  private static final String TELL_VERSION =
      "import sys; print('%d.%d.%d' % sys.version_info[:3]); sys.exit(sys.version_info < (3, 10))";

  /**
   * The Python that {@code -Dinterop.python} names, or the first good one of the usual names.
   *
   * @throws IllegalStateException if there is none, naming what was found
   */
  static Python find() {
    String named = System.getProperty("interop.python");
    List<String> candidates =
        named != null
            ? List.of(named)
            : List.of("python3", "python", "python3.13", "python3.12", "python3.11", "python3.10");
    List<String> found = new ArrayList<>();
    for (String candidate : candidates) {
      try {
        Process process =
            new ProcessBuilder(candidate, "-c", TELL_VERSION).redirectErrorStream(true).start();
        String version = outputOf(process).strip();
        if (process.waitFor() == 0) {
          return new Python(candidate, version);
        }
        found.add(candidate + " is " + version.lines().findFirst().orElse("no Python"));
      } catch (IOException absent) {
        found.add(candidate + " is not there");
      } catch (InterruptedException e) {
        throw interrupted(e);
      }
    }
    throw new IllegalStateException(
        "The interop tests need Python 3.10 or newer, but "
            + String.join(", ", found)
            + ". Install one, or name it: -Dinterop.python=PATH");
  }

  /**
   * Runs a command to its end.
   *
   * @throws IllegalStateException if it fails, with all that it printed
   */
  static void run(Path folder, String... command) {
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close(); // nobody answers questions
      String output = outputOf(process);
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            "%s failed with status %d:%n%s".formatted(String.join(" ", command), status, output));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  static IllegalStateException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new IllegalStateException(cause);
  }

  private static String outputOf(Process process) throws IOException {
    try (Stream<String> lines = process.inputReader(StandardCharsets.UTF_8).lines()) {
      return String.join("\n", lines.toList());
    }
  }
}
