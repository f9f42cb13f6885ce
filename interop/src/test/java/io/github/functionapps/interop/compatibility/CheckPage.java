package io.github.functionapps.interop.compatibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fails where docs/compatibility.md says something else than the run of the matrix has shown; with
 * {@code -Dcompatibility.write=true} it writes the page instead.
 */
public final class CheckPage {
  /** From here on the page is about other things, and written from another run. */
  private static final String REST = "\n## Libraries and frameworks\n";

  private CheckPage() {}

  public static void main(String[] args) throws IOException {
    Path module = Path.of(System.getProperty("interop.module", "."));
    Path page = module.resolve("../docs/compatibility.md");
    String shown = Files.readString(module.resolve(Findings.PAGE));
    String whole = Files.readString(page);
    int end = whole.indexOf(REST);
    if (Boolean.getBoolean("compatibility.write")) {
      Files.writeString(page, shown + whole.substring(end));
      return;
    }
    String said = whole.substring(0, end);
    if (!said.equals(shown)) {
      throw new IllegalStateException(
          "docs/compatibility.md says something else than this run has shown, first:\n"
              + firstDifference(said.lines().toList(), shown.lines().toList())
              + "\nIf that is meant, write it with -Dcompatibility.write=true");
    }
  }

  private static String firstDifference(List<String> said, List<String> shown) {
    return IntStream.range(0, Math.max(said.size(), shown.size()))
        .filter(i -> !line(said, i).equals(line(shown, i)))
        .mapToObj(i -> "  page: " + line(said, i) + "\n  run:  " + line(shown, i))
        .findFirst()
        .orElse("  line ends");
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }
}
