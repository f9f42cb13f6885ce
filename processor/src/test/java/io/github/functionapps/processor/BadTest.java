package io.github.functionapps.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.functionapps.processor.diagnostic.Code;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes, each on the line that a comment says, and nothing beside them. */
class BadTest {
  private static final Pattern EXPECTED = Pattern.compile("(error|warning): ([A-Z]\\w+)");

  private static final Path TESTS = Path.of("src/test/java/io/github/functionapps/processor");
  private static final Map<String, Class<?>> BY_TESTS_OF_THEIR_OWN =
      Map.of(
          "ParameterNamesMissing", ClassFileTest.class,
          "RuntimeTooOld", RunTest.class,
          "Internal", RunTest.class,
          "InterfaceTooLarge", LimitsTest.class);

  static Stream<Path> sources() {
    return Compilations.sources("bad");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void isReportedWhereTheCommentSays(Path source) {
    Compilation compilation = Compilations.lenient().compile(Compilations.source(source));

    List<String> found =
        compilation.diagnostics().stream()
            .filter(d -> d.getKind() == Kind.ERROR || d.getKind() == Kind.WARNING)
            .map(
                d ->
                    d.getLineNumber()
                        + " "
                        + (d.getKind() == Kind.ERROR ? "error" : "warning")
                        + ": "
                        + d.getMessage(null).replaceAll("(?s)^\\[(\\w+)\\].*", "$1"))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected(source));
  }

  static List<String> expected(Path source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = Compilations.read(source).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      Matcher comment = EXPECTED.matcher(lines.get(i).replaceAll("^.*?//", ""));
      while (lines.get(i).contains("//") && comment.find()) {
        expected.add((i + 1) + " " + comment.group());
      }
    }
    return expected;
  }

  /** Whole sentences: what is required, what was found, what to write instead. */
  @ParameterizedTest
  @MethodSource("sources")
  void saysWhatToWriteInstead(Path source) {
    Compilation compilation = Compilations.lenient().compile(Compilations.source(source));

    String messages =
        Compilations.messages(compilation).stream()
            .filter(message -> message.contains("["))
            .collect(joining("\n", "", "\n"));
    Path expected =
        Compilations.RESOURCES
            .resolve("messages")
            .resolve(source.getFileName().toString().replace(".java", ".txt"));
    assertThat(messages).isEqualTo(Compilations.expectation(expected, messages));
  }

  /** The others need class files, a runtime or a failure of their own. */
  @Test
  void coversEveryCode() {
    Set<String> covered =
        sources()
            .flatMap(source -> expected(source).stream())
            .map(line -> line.replaceAll(".*: ", ""))
            .collect(Collectors.toSet());

    assertThat(Arrays.stream(Code.values()).map(Code::label))
        .filteredOn(code -> !covered.contains(code))
        .containsExactlyInAnyOrderElementsOf(BY_TESTS_OF_THEIR_OWN.keySet());
  }

  /** A code that nobody has read in a whole sentence may say anything. */
  @Test
  void everyCodeHasItsSentenceInATest() {
    String messages =
        Compilations.files("messages", ".txt").map(Compilations::read).collect(joining());
    String tests =
        BY_TESTS_OF_THEIR_OWN.values().stream()
            .distinct()
            .map(test -> Compilations.read(TESTS.resolve(test.getSimpleName() + ".java")))
            .collect(joining());

    assertThat(Arrays.stream(Code.values()).map(Code::label))
        .allMatch(
            code ->
                (BY_TESTS_OF_THEIR_OWN.containsKey(code) ? tests : messages)
                    .contains(": [" + code + "] "));
  }
}
