package io.github.functionapps.interop.compatibility;

import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.Server;
import io.github.functionapps.interop.framework.Release;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the matrix has shown, for people: docs/compatibility.md. */
record Page(Map<String, ? extends Map<String, Map<Cell, Set<Limitation>>>> sections) {
  private static final String INTRODUCTION =
      """
      # Compatibility

      What works with which release of the Python framework `cognite-function-apps`. Every row is a test
      that has run against the release itself, through generated clients; this page is written from
      such a run (`mvn verify -Pinterop`), which fails where the page says something else.

      "yes" means that it works. A letter means that it does not, or not quite, and why; the run has
      asserted that, too. "dev" is the framework's own development server, which answers calls from 0.10
      on (before 0.14 it needs `pydantic-settings` installed as well); the other columns are the deployed
      API, whose surface is in front of the released framework.

      [At the end](#libraries-and-frameworks): which libraries and frameworks an application may have
      beside this one.
      """;

  private record Column(String title, List<Cell> cells) {}

  String text() {
    List<Column> columns = columns();
    List<Limitation> notes = new ArrayList<>();
    StringBuilder text = new StringBuilder(INTRODUCTION);
    sections.forEach(
        (section, rows) -> {
          text.append("\n## ").append(section).append("\n\n");
          text.append(row("", columns.stream().map(Column::title)));
          text.append(row("---", columns.stream().map(column -> "---")));
          rows.forEach(
              (behaviour, found) ->
                  text.append(
                      row(behaviour, columns.stream().map(column -> entry(column, found, notes)))));
        });
    text.append("\n## Why not\n\n");
    for (Limitation note : notes) {
      text.append("* **").append(letter(notes, note)).append("** ").append(note.reason());
      text.append('\n');
    }
    return text.toString();
  }

  /** The gateway's two ways to report errors share one: most rows are alike. */
  private static List<Column> columns() {
    Stream<Column> api =
        Release.ALL.stream()
            .map(
                release ->
                    new Column(
                        release.version(),
                        List.of(
                            new Cell(release, Server.PASSING_ERRORS),
                            new Cell(release, Server.FAILING_ERRORS))));
    Stream<Column> dev =
        Cell.ALL.stream()
            .filter(cell -> !cell.server().isGateway())
            .map(cell -> new Column("dev " + cell.release(), List.of(cell)));
    return Stream.concat(api, dev).toList();
  }

  private static String entry(
      Column column, Map<Cell, Set<Limitation>> found, List<Limitation> notes) {
    List<Set<Limitation>> met = column.cells().stream().map(found::get).toList();
    if (met.contains(null)) {
      return "?";
    }
    Set<Limitation> all = EnumSet.noneOf(Limitation.class);
    met.forEach(all::addAll);
    all.stream().filter(note -> !notes.contains(note)).forEach(notes::add);
    String letters =
        all.stream().map(note -> letter(notes, note)).collect(Collectors.joining(", "));
    if (all.isEmpty()) {
      return "yes";
    }
    return met.stream().anyMatch(Set::isEmpty) ? "yes; " + letters : letters;
  }

  private static String letter(List<Limitation> notes, Limitation note) {
    return String.valueOf((char) ('a' + notes.indexOf(note)));
  }

  private static String row(String first, Stream<String> entries) {
    return "| " + first + " | " + entries.collect(Collectors.joining(" | ")) + " |\n";
  }
}
