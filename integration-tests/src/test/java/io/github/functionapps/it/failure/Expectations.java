package io.github.functionapps.it.failure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What the callers of a catalogue's failures learn, read from {@code NAME.txt} beside this class: a
 * heading for each failure, below it the exception's class, its message, and its accessors but for
 * the empty ones.
 */
final class Expectations {
  private static final String HEADING = "== ";

  private Expectations() {}

  static Map<String, String> of(String catalogue) {
    Map<String, String> expectations = new LinkedHashMap<>();
    for (String section : ("\n" + text(catalogue)).split("\n" + HEADING, -1)) {
      if (!section.isBlank()) {
        String[] parts = section.split("\n", 2);
        expectations.put(parts[0], parts[1].strip());
      }
    }
    return expectations;
  }

  private static String text(String catalogue) {
    try (InputStream stream = Expectations.class.getResourceAsStream(catalogue + ".txt")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
