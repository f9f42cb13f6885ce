package io.github.functionapps.example.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the documentation. */
final class Pages {
  private Pages() {}

  /** README.md, CONTRIBUTING.md and all that is below docs/, in order. */
  static List<Path> all() throws IOException {
    Path repository = Snippets.repository();
    List<Path> pages = new ArrayList<>();
    pages.add(repository.resolve("README.md"));
    pages.add(repository.resolve("CONTRIBUTING.md"));
    pages.addAll(below(repository.resolve("docs")));
    return pages;
  }

  static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }
}
