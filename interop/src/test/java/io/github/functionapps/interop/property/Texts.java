package io.github.functionapps.interop.property;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Any text: plain, any characters at all, halves of surrogate pairs, and what means something. */
final class Texts {
  private Texts() {}

  static Arbitrary<String> any() {
    Arbitrary<String> codePoints =
        Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 0x10FFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x1F300, 0x1F6FF)),
                Tuple.of(4, Arbitraries.integers().between(' ', '~')))
            .map(Character::toString)
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts));
    Arbitrary<String> meaningful =
        Arbitraries.strings()
            .withChars(
                "/?#;%+&=.:@{}<>[]()'\"\\ \t\r\n\0\u007f\u0085\u00a0\u2028\ufeff\ud83d\ude00é")
            .ofMaxLength(6);
    return Arbitraries.oneOf(codePoints, meaningful);
  }

  /** Whether UTF-8 has a place for all of it: it has none for half of a surrogate pair. */
  static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
