package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.github.functionapps.processor.diagnostic.Code;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about diagnostics shows what the compiler says. */
class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/diagnostics.md");
  private static final Pattern ENTRY =
      Pattern.compile(
          "### (\\w+)\\n\\n```java\\n(.*?)```\\n\\n> (.*?)\\n(?:\\n```java\\n(.*?)```)?",
          Pattern.DOTALL);
  private static final Pattern WHOLE_TYPES =
      Pattern.compile(
          "(?s)(@FunctionApp|@SuppressWarnings|(abstract |sealed )?(interface|class) ).*");

  /** A mistake, what is said about it, and what to write instead; null where words say it. */
  record Entry(String code, String wrong, String message, String right) {}

  static Stream<Entry> entries() {
    return ENTRY
        .matcher(Compilations.read(PAGE))
        .results()
        .map(e -> new Entry(e.group(1), e.group(2), e.group(3), e.group(4)));
  }

  @Test
  void messagesAreWhatTheCompilerSays() {
    String page = ENTRY.matcher(Compilations.read(PAGE)).replaceAll(DocumentationTest::withMessage);

    assertThat(Compilations.expectation(PAGE, page)).isEqualTo(page);
  }

  private static String withMessage(MatchResult entry) {
    List<String> messages = messages(entry.group(2));
    assertThat(messages).singleElement().asString().startsWith("[" + entry.group(1) + "]");
    return Matcher.quoteReplacement(
        entry.group().replace("\n> " + entry.group(3), "\n> " + messages.get(0)));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatIsRecommendedCompiles(Entry entry) {
    if (entry.right() != null) {
      assertThat(messages(entry.right())).isEmpty();
    }
  }

  @Test
  void everyCodeHasAnEntry() {
    String page = Compilations.read(PAGE);

    assertThat(Arrays.stream(Code.values()).map(Code::label))
        .allMatch(code -> page.contains("\n### " + code + "\n"));
  }

  private static List<String> messages(String snippet) {
    String types =
        WHOLE_TYPES.matcher(snippet).matches()
            ? snippet
            : "@FunctionApp(\"a\") interface Api {\n" + snippet + "}\n";
    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(
                    """
                    package com.acme;
                    import io.github.functionapps.*;
                    import io.github.functionapps.annotation.*;
                    import java.io.*;
                    import java.util.*;
                    import java.util.concurrent.*;
                    import java.util.stream.*;
                    %s
                    record Item(int id, String name) {}
                    """
                        .formatted(types),
                    "Snippet"));
    return compilation.diagnostics().stream()
        .map(d -> d.getMessage(null))
        .filter(message -> !message.startsWith("Some input files use"))
        .toList();
  }
}
