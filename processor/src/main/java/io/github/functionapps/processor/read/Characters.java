package io.github.functionapps.processor.read;

import java.util.Optional;

/** Characters that no name, path or external id has on purpose. */
final class Characters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Characters() {}

  /** What is wrong with one of a text's characters, if something is. */
  static Optional<String> flaw(String text) {
    return text.codePoints()
        .filter(c -> Character.isISOControl(c) || isHalf(c) || isInvisible(c))
        .mapToObj(Characters::flaw)
        .findFirst();
  }

  private static String flaw(int c) {
    return Character.isISOControl(c)
        ? "has a control character"
        : isHalf(c)
            ? "has half a character (\\u%04x), which UTF-8 cannot write".formatted(c)
            : "has an invisible character (\\u%04x)".formatted(c);
  }

  private static boolean isHalf(int c) {
    return Character.getType(c) == Character.SURROGATE;
  }

  /** Scripts and emoji need the joiners. */
  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        && c != ZERO_WIDTH_NON_JOINER
        && c != ZERO_WIDTH_JOINER;
  }
}
