package io.github.functionapps.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Suggestion {
  private static final int LETTER_WRONG = 2;
  private static final int WORD_LEFT_OUT = 3;

  private Suggestion() {}

  /** The candidate nearest to what was found, if one is near enough to be a slip of the pen. */
  public static Optional<String> nearest(String found, Collection<String> candidates) {
    return candidates.stream()
        .filter(c -> isSlip(found, c))
        .min(Comparator.comparingInt(c -> distance(bare(found), bare(c))));
  }

  /**
   * How unlikely it is that one name was meant by the other; empty where it surely was not. A word
   * left out, as in {@code id} for {@code item_id}, is likelier than two wrong letters.
   */
  static Optional<Integer> cost(String found, String candidate) {
    boolean isPart = isPart(words(found), words(candidate));
    if (!isSlip(found, candidate)) {
      return isPart ? Optional.of(WORD_LEFT_OUT) : Optional.empty();
    }
    int slip = LETTER_WRONG * distance(bare(found), bare(candidate));
    return Optional.of(isPart ? Math.min(slip, WORD_LEFT_OUT) : slip);
  }

  private static boolean isSlip(String found, String candidate) {
    return distance(bare(found), bare(candidate))
        <= 1 + Math.min(found.length(), candidate.length()) / 4;
  }

  private static boolean isPart(String one, String other) {
    return one.startsWith(other)
        || one.endsWith(other)
        || other.startsWith(one)
        || other.endsWith(one);
  }

  /** {@code _item_id_}, whichever way it is written. */
  private static String words(String name) {
    return "_" + name.replaceAll("(\\p{Ll})(\\p{Lu})", "$1_$2").toLowerCase(Locale.ROOT) + "_";
  }

  /** {@code item_id}, {@code itemId} and {@code ItemID} are the same to somebody who mistypes. */
  private static String bare(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance. */
  static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
