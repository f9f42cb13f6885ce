package io.github.functionapps.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /** The candidate nearest to what was found, if one is near enough to be a slip of the pen. */
  public static Optional<String> nearest(String found, Collection<String> candidates) {
    return candidates.stream()
        .filter(c -> distance(bare(found), bare(c)) <= 1 + Math.min(found.length(), c.length()) / 4)
        .min(Comparator.comparingInt(c -> distance(bare(found), bare(c))));
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
