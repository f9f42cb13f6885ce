package io.github.functionapps.interop.framework;

import java.util.Arrays;
import java.util.List;

/** A release of the framework, such as {@code 0.9.1}. */
public record Release(String version) implements Comparable<Release> {
  /** Those that the matrix runs against: one of each era, and the newest. */
  public static final List<Release> ALL =
      Arrays.stream(System.getProperty("interop.releases", "0.6.1,0.9.1,0.12.0,0.15.0").split(","))
          .map(String::strip)
          .map(Release::new)
          .toList();

  /** Whether it came out before {@code other}, of which the end may be left out: {@code 0.7}. */
  public boolean isBefore(String other) {
    return compareTo(new Release(other)) < 0;
  }

  @Override
  public int compareTo(Release other) {
    return Arrays.compare(numbers(), other.numbers());
  }

  private int[] numbers() {
    return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  @Override
  public String toString() {
    return version;
  }
}
