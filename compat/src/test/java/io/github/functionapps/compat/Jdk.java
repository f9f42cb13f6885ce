package io.github.functionapps.compat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK to compile and run rows with. */
record Jdk(int feature, Path home) {
  /** That we support. */
  static final int OLDEST = 17;

  private static final Jdk RUNNING =
      new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));

  /** The oldest, so that all see the same; the running one if that is not here. */
  static Jdk usual() {
    return find(OLDEST).orElse(RUNNING);
  }

  /** By {@code -Dcompat.jdk25} or the like, the running one, or one of its siblings. */
  static Optional<Jdk> find(int feature) {
    String named = System.getProperty("compat.jdk" + feature, "");
    if (!named.isBlank()) {
      Jdk jdk = new Jdk(feature, Path.of(named));
      if (!jdk.isThere()) {
        throw new IllegalArgumentException(
            "No JDK " + feature + ": compat.jdk" + feature + "=" + named);
      }
      return Optional.of(jdk);
    }
    if (RUNNING.feature == feature) {
      return Optional.of(RUNNING);
    }
    try (Stream<Path> siblings = Files.list(RUNNING.home.resolveSibling("."))) {
      return siblings.sorted().map(home -> new Jdk(feature, home)).filter(Jdk::isThere).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isThere() {
    Path release = home.resolve("release");
    try {
      return Files.exists(home.resolve("bin/javac"))
          && Files.readString(release).contains("JAVA_VERSION=\"" + feature + ".");
    } catch (IOException e) {
      return false;
    }
  }

  Path java() {
    return home.resolve("bin/java");
  }
}
