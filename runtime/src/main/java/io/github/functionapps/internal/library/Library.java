package io.github.functionapps.internal.library;

import java.security.CodeSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A library as it was found on the class path.
 *
 * @param artifact its artifact's name
 * @param family what it is managed with
 * @param floor the oldest version that works
 * @param version the version that it says it has; null where it says none, as in some merged jars
 * @param origin the jar that it came from
 */
record Library(
    String artifact, Family family, String floor, @Nullable String version, String origin) {

  private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");

  /** The library that a class belongs to. */
  static Library of(
      String artifact, Family family, String floor, @Nullable String version, Class<?> member) {
    CodeSource source = member.getProtectionDomain().getCodeSource();
    String origin =
        source == null || source.getLocation() == null
            ? "an unknown place"
            : source.getLocation().toString();
    return new Library(artifact, family, floor, version, origin);
  }

  /** Whether it is surely older than what works. */
  boolean isTooOld() {
    return version != null && isBefore(version, floor);
  }

  /** What is required of it and what was found. */
  String whyRefused() {
    return artifact + " " + floor + " or newer is required, but " + version + " is in " + origin;
  }

  private static boolean isBefore(String version, String floor) {
    Matcher found = NUMBERS.matcher(version);
    Matcher required = NUMBERS.matcher(floor);
    if (!found.lookingAt() || !required.lookingAt()) {
      return false;
    }
    int major = Integer.compare(number(found, 1), number(required, 1));
    return major < 0 || (major == 0 && number(found, 2) < number(required, 2));
  }

  private static int number(Matcher numbers, int group) {
    return Integer.parseInt(numbers.group(group));
  }

  /** Such as {@code httpclient5 5.4.4 from file:/lib/httpclient5-5.4.4.jar}. */
  @Override
  public String toString() {
    return artifact
        + " "
        + (version == null ? "of an unknown version" : version)
        + " from "
        + origin;
  }
}
