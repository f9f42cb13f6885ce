package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for interfaces without mistakes, compiled as strictly as can be. */
class GoodTest {
  static Stream<Path> sources() {
    return Compilations.sources("good");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isWrittenAsExpected(Path source) {
    Compilation compilation = Compilations.strict().compile(Compilations.source(source));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compilations.generated(compilation)).isNotEmpty().allSatisfy(this::isExpected);
  }

  private void isExpected(String file, String text) {
    Path expected = Compilations.RESOURCES.resolve("expected").resolve(file);
    assertThat(text).isEqualTo(Compilations.expectation(expected, text));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isTheSameEveryTime(Path source) {
    Map<String, String> once =
        Compilations.generated(Compilations.strict().compile(Compilations.source(source)));
    Map<String, String> again =
        Compilations.generated(Compilations.strict().compile(Compilations.source(source)));

    assertThat(again).isEqualTo(once);
  }
}
