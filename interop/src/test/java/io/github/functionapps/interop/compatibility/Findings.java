package io.github.functionapps.interop.compatibility;

import io.github.functionapps.interop.cell.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run of the matrix has shown: for each behaviour and cell the limitations that were met,
 * none where it works. Written as a page when the run has ended.
 */
final class Findings implements AutoCloseable {
  /** Where the page of a run is written. */
  static final Path PAGE = Path.of("target/compatibility.md");

  private final SortedMap<String, SortedMap<String, Map<Cell, Set<Limitation>>>> sections =
      new TreeMap<>();

  void add(String section, String behaviour, Cell cell, Set<Limitation> met) {
    sections
        .computeIfAbsent(section, absent -> new TreeMap<>())
        .computeIfAbsent(behaviour, absent -> new TreeMap<>(Cell.ORDER))
        .put(cell, met);
  }

  @Override
  public void close() {
    try {
      Files.writeString(PAGE, new Page(sections).text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
