package io.github.functionapps.it.matrix;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of each kind of call under each fault, read from {@code fault-matrix.txt} beside
 * this class: a heading for each fault, below it a line for each kind of call.
 */
final class Expectations {
  private static final String HEADING = "== ";

  private Expectations() {}

  /** By fault and kind. */
  static Map<String, Map<String, String>> read() {
    Map<String, Map<String, String>> faults = new LinkedHashMap<>();
    for (String section : ("\n" + text()).split("\n" + HEADING, -1)) {
      if (!section.isBlank()) {
        String[] lines = section.strip().split("\n");
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(lines)
            .skip(1)
            .map(line -> line.split(": ", 2))
            .forEach(line -> kinds.put(line[0].strip(), line[1]));
        faults.put(lines[0], kinds);
      }
    }
    return faults;
  }

  /** One section of the file. */
  static String section(String fault, Map<String, String> kinds) {
    return kinds.entrySet().stream()
        .map(kind -> "%-16s: %s\n".formatted(kind.getKey(), kind.getValue()))
        .collect(joining("", HEADING + fault + "\n", "\n"));
  }

  private static String text() {
    try (InputStream stream = Expectations.class.getResourceAsStream("fault-matrix.txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
