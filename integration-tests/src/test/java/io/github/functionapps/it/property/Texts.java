package io.github.functionapps.it.property;

import java.util.List;

/** Texts as functions get them, and texts that mean something on the way. */
final class Texts {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "7",
          "pump",
          " ",
          "%",
          "%20",
          "+",
          "&",
          "=",
          ":",
          "@",
          "$",
          "(",
          "'",
          "\"",
          "\\",
          "<b>",
          "{c}",
          ".",
          "..",
          "é",
          "ß",
          "日本",
          "\ud83d\ude00",
          "\u2028",
          "true",
          "null",
          "NaN",
          "-0");
  private static final List<String> REFUSED_IN_PATHS =
      List.of("/", "?", "#", ";", "\t", "\n", "\0", "\u0085", "\u007f");

  private Texts() {}

  static String any(Draw draw) {
    if (draw.oneIn(25)) {
      return "";
    }
    String text = wellFormed(draw);
    return draw.oneIn(25) ? text + draw.among("\ud83d", "\ude00", "\ude00\ud83d") : text;
  }

  /** Not empty, without half of a surrogate pair. */
  static String wellFormed(Draw draw) {
    StringBuilder text = new StringBuilder(draw.of(PIECES));
    draw.list(3, () -> draw.of(PIECES)).forEach(text::append);
    if (draw.oneIn(12)) {
      text.insert(draw.oneIn(2) ? 0 : text.length(), draw.of(REFUSED_IN_PATHS));
    }
    return text.toString();
  }

  static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }

  /** As a literal in a Java source. */
  static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
