package io.github.functionapps.internal.envelope;

import org.jspecify.annotations.Nullable;

/**
 * The platform's id of a call or a function. Whoever answers could write anything there, and it
 * goes into exceptions, logs and paths.
 */
public final class PlatformId {
  private static final int LONGEST = 100;

  private PlatformId() {}

  /**
   * An id, where it is one: up to 100 visible characters of ASCII, and no step in a path.
   *
   * @param text what was answered
   * @return the id; null where it is none
   */
  public static @Nullable String of(@Nullable String text) {
    return text != null
            && !text.isEmpty()
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c > ' ' && c < 0x7f)
            && !text.equals(".")
            && !text.equals("..")
        ? text
        : null;
  }
}
