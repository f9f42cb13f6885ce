package io.github.functionapps.example.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The marked regions of the sources in this package and below, and in docs-snippets, by name: what
 * stands between {@code // snippet: name} and {@code // end}, without the indentation that all its
 * lines share. The packages of whole programs read {@code com.acme}.
 */
final class Snippets {
  private static final String BEGIN = "// snippet: ";
  private static final String END = "// end";
  private static final Pattern OWN_PACKAGE =
      Pattern.compile("io\\.github\\.functionapps\\.example\\.docs\\.(first|server)");
  private static final List<String> FOLDERS =
      List.of(
          "example-app/src/test/java/io/github/functionapps/example/docs",
          "docs-snippets/src/test");

  private Snippets() {}

  /** The folder of the repository: Maven starts tests in the module's. */
  static Path repository() {
    return Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
  }

  static Map<String, String> read() throws IOException {
    Map<String, String> snippets = new LinkedHashMap<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.walk(repository().resolve(folder))) {
        for (Path file :
            files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
          collect(file, snippets);
        }
      }
    }
    return snippets;
  }

  private static void collect(Path file, Map<String, String> snippets) throws IOException {
    String name = null;
    List<String> region = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String text = line.strip();
      if (text.startsWith(BEGIN)) {
        name = text.substring(BEGIN.length());
        region.clear();
      } else if (text.equals(END) && name != null) {
        if (snippets.put(name, text(region)) != null) {
          throw new IllegalStateException("two regions are called " + name);
        }
        name = null;
      } else {
        region.add(line);
      }
    }
    if (name != null) {
      throw new IllegalStateException(file + ": the region " + name + " has no end");
    }
  }

  private static String text(List<String> region) {
    int indentation =
        region.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return region.stream()
        .map(line -> line.isBlank() ? "" : line.substring(indentation))
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining("\n"), text -> OWN_PACKAGE.matcher(text).replaceAll("com.acme")))
        .strip();
  }
}
