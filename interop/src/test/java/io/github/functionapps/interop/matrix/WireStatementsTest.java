package io.github.functionapps.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each statement of wire-statements.txt names tests that exist. */
class WireStatementsTest {
  private static final Path STATEMENTS = Path.of("src/test/resources/wire-statements.txt");
  private static final List<String> PACKAGES =
      List.of("io.github.functionapps.interop.matrix", "io.github.functionapps.interop.property");

  @Test
  void nameTestsThatExist() {
    List<String> statements =
        lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();

    assertThat(statements).hasSizeGreaterThan(40);
    assertThat(statements)
        .allSatisfy(
            statement -> {
              String[] parts = statement.split("\\|", -1);
              assertThat(parts).hasSize(2);
              assertThat(parts[1].strip().split(" "))
                  .allSatisfy(test -> assertThat(exists(test)).as(test).isTrue());
            });
  }

  private static boolean exists(String test) {
    String[] parts = test.split("\\.", -1);
    return PACKAGES.stream().anyMatch(name -> tests(name + "." + parts[0]).contains(parts[1]));
  }

  private static Set<String> tests(String className) {
    try {
      return Arrays.stream(Class.forName(className).getDeclaredMethods())
          .filter(method -> method.getAnnotations().length > 0)
          .map(Method::getName)
          .collect(Collectors.toSet());
    } catch (ClassNotFoundException e) {
      return Set.of();
    }
  }

  private static Stream<String> lines() {
    try {
      return Files.readAllLines(STATEMENTS).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
