package io.github.functionapps.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that has ended.
 *
 * @param exitCode as it said
 * @param output what it printed
 */
record Child(int exitCode, List<String> output) {
  private static final int LIMIT_MINUTES = 5;

  /** Runs it, with what it prints in a file for who looks for the reason of a failure. */
  static Child run(List<String> command, Path folder, Path log, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
        throw new AssertionError(
            "still running after " + LIMIT_MINUTES + " minutes, see " + log + ": " + command);
      }
    } finally {
      process.destroyForcibly();
    }
    return new Child(process.exitValue(), Files.readAllLines(log));
  }

  /** The rest of those lines that begin so. */
  List<String> lines(String prefix) {
    return output.stream()
        .filter(line -> line.startsWith(prefix))
        .map(line -> line.substring(prefix.length()))
        .toList();
  }
}
