package io.github.functionapps.compat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a row has shown.
 *
 * @param row its name
 * @param versions those that were in use, by artifact; and java
 * @param shown how many checks passed, or that it was refused
 */
record Finding(String row, Map<String, String> versions, String shown) {
  static final List<String> COLUMNS =
      List.of("httpclient5", "httpcore5", "jackson-databind", "java");

  static Finding of(Row row, Child run) {
    Map<String, String> versions =
        run.lines("version ").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    int passed = run.lines("ok ").size();
    int failed = run.lines("FAILED ").size();
    String shown =
        row.refusal().isEmpty() ? passed + "/" + (passed + failed) : "refused by `build()`";
    return new Finding(row.name(), versions, shown);
  }

  String version(String column) {
    return versions.getOrDefault(column, "?");
  }
}
