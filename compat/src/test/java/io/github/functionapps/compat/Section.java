package io.github.functionapps.compat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of docs/compatibility.md that is written from the rows. */
final class Section {
  private static final Path PAGE = Path.of("..", "docs", "compatibility.md");
  private static final String BEGIN = "<!-- rows of compat/ -->\n";
  private static final String END = "<!-- end of the rows of compat/ -->\n";
  private static final String HEAD =
      """
      | beside | HttpClient | HttpCore | Jackson | JDK | checks |
      | --- | --- | --- | --- | --- | --- |
      """;

  private Section() {}

  /** Fails where the page says something else of these rows, or has others than there are. */
  static void check(List<Finding> findings) throws IOException {
    Map<String, String> said = said(Files.readString(PAGE));
    String different =
        findings.stream()
            .filter(finding -> !line(finding).equals(said.get(finding.row())))
            .map(finding -> "  page: " + said.get(finding.row()) + "\n  run:  " + line(finding))
            .collect(Collectors.joining("\n"));
    if (!different.isEmpty()) {
      throw new AssertionError(
          "docs/compatibility.md says something else than this run has shown:\n"
              + different
              + "\nIf that is meant, write it with -Dcompatibility.write=true");
    }
    List<String> rows = Rows.ALL.stream().map(Row::name).toList();
    if (!rows.equals(List.copyOf(said.keySet()))) {
      throw new AssertionError(
          "docs/compatibility.md has the rows\n  "
              + said.keySet()
              + "\nbut there are\n  "
              + rows
              + "\nRun all of them with -Dcompatibility.write=true");
    }
  }

  /** Writes the lines of these rows, and keeps the others. */
  static void write(List<Finding> findings) throws IOException {
    String page = Files.readString(PAGE);
    Map<String, String> said = said(page);
    Map<String, String> shown =
        findings.stream().collect(Collectors.toMap(Finding::row, Section::line));
    String lines =
        Rows.ALL.stream()
            .map(Row::name)
            .flatMap(name -> Stream.ofNullable(shown.getOrDefault(name, said.get(name))))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    Files.writeString(
        PAGE,
        page.substring(0, page.indexOf(BEGIN))
            + BEGIN
            + HEAD
            + lines
            + page.substring(page.indexOf(END)));
  }

  private static Map<String, String> said(String page) {
    return page.substring(page.indexOf(BEGIN), page.indexOf(END))
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(HEAD.lines().count())
        .collect(
            Collectors.toMap(
                line -> line.split(" ?\\| ?", -1)[1],
                line -> line,
                (a, b) -> b,
                LinkedHashMap::new));
  }

  private static String line(Finding finding) {
    return Stream.of(
            Stream.of(finding.row()),
            Finding.COLUMNS.stream().map(finding::version),
            Stream.of(finding.shown()))
        .flatMap(cells -> cells)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
