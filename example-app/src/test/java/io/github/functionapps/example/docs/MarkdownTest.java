package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.functionapps.FunctionApps;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What README.md and docs/ show is what the build compiles, and what they name exists. */
class MarkdownTest {
  private static final Pattern FENCE =
      Pattern.compile("(?:<!-- snippet: (\\S+) -->\n)?```(\\w*)\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COORDINATES =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>"
              + "|\"[\\w.]+:([\\w.-]+):([\\w.-]+)\"");
  private static final Pattern PROPERTY = Pattern.compile("<(http\\w+5)\\.version>([^<]+)<");

  private record Fence(String snippet, String language, String text) {}

  @TestFactory
  Stream<DynamicTest> everyJavaBlockIsARegionOfACompiledSource() throws IOException {
    Map<String, String> snippets = Snippets.read();
    List<DynamicTest> tests = new ArrayList<>();
    for (Path page : pages()) {
      for (Fence fence : fences(page)) {
        if (fence.language().equals("java")) {
          tests.add(
              dynamicTest(
                  page.getFileName() + ": " + fence.snippet(),
                  () -> assertThat(fence.text()).isEqualTo(snippets.get(fence.snippet()))));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests.stream();
  }

  @Test
  void everyRegionIsShown() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Path page : pages()) {
      fences(page).stream()
          .filter(fence -> fence.language().equals("java"))
          .map(Fence::snippet)
          .forEach(shown::add);
    }

    assertThat(shown).containsAll(Snippets.read().keySet());
  }

  @Test
  void theVersionsInBuildFilesAreThoseOfThisBuild() throws IOException {
    Map<String, String> ours = Versions.read(Snippets.repository().resolve("pom.xml"));
    int found = 0;
    for (Path page : pages()) {
      for (Fence fence : fences(page)) {
        if (!fence.language().equals("xml") && !fence.language().equals("kotlin")) {
          continue;
        }
        for (MatchResult match : PROPERTY.matcher(fence.text()).results().toList()) {
          assertThat(match.group(2)).as(match.group()).isEqualTo(ours.get(match.group(1)));
        }
        for (MatchResult match : COORDINATES.matcher(fence.text()).results().toList()) {
          String artifact = match.group(1) == null ? match.group(3) : match.group(1);
          String version = match.group(2) == null ? match.group(4) : match.group(2);
          if (artifact.startsWith("function-apps-")) {
            assertThat(version).as(artifact).isEqualTo(ours.get("function-apps-runtime"));
            found++;
          } else if (ours.containsKey(artifact)) {
            assertThat(version).as(artifact).isEqualTo(ours.get(artifact));
            found++;
          } else {
            assertThat(version).as(artifact).isEqualTo("1.0-SNAPSHOT"); // the newcomer's own
          }
        }
      }
    }
    assertThat(found).isGreaterThan(8);
  }

  @Test
  void everySettingIsExplained() throws IOException {
    List<String> settings =
        Arrays.stream(FunctionApps.Builder.class.getMethods())
            .map(Method::getName)
            .filter(name -> !name.equals("build"))
            .distinct()
            .toList();

    String page = Files.readString(Snippets.repository().resolve("docs/configuration.md"));
    String table = page.substring(page.indexOf("| setting |"), page.indexOf("\n## "));
    assertThat(settings)
        .allSatisfy(setting -> assertThat(table).contains("`" + setting + "`"))
        .allSatisfy(setting -> assertThat(page).containsPattern("(?m)^##.*`" + setting + "`"));
  }

  @Test
  void everyPromiseNamesTestsThatExist() throws IOException {
    String page = Files.readString(Snippets.repository().resolve("docs/reliability.md"));
    String promises = page.substring(page.indexOf("## The promises"));
    List<String> rows =
        promises.lines().filter(line -> line.startsWith("| ") && line.contains("Test`")).toList();
    assertThat(rows).hasSizeGreaterThan(10);
    assertThat(rows).hasSize((int) promises.lines().filter(l -> l.startsWith("| ")).count() - 1);
    Set<String> sources = testSources();
    for (String row : rows) {
      assertThat(Pattern.compile("`((?:it\\.)?[\\w.]+Test)`").matcher(row).results())
          .extracting(match -> match.group(1).replace('.', '/') + ".java")
          .isNotEmpty()
          .allSatisfy(
              test -> assertThat(sources).as(row).anyMatch(path -> path.endsWith("/" + test)));
    }
  }

  private static Set<String> testSources() throws IOException {
    Set<String> sources = new TreeSet<>();
    for (String module : List.of("runtime", "integration-tests")) {
      try (Stream<Path> files =
          Files.walk(Snippets.repository().resolve(module).resolve("src/test/java"))) {
        files.map(file -> file.toString().replace('\\', '/')).forEach(sources::add);
      }
    }
    return sources;
  }

  @Test
  void everyExceptionIsExplained() throws IOException {
    Path errors =
        Snippets.repository().resolve("runtime/src/main/java/io/github/functionapps/error");
    List<String> exceptions;
    try (Stream<Path> files = Files.list(errors)) {
      exceptions =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith("Exception.java"))
              .map(name -> name.replace(".java", ""))
              .toList();
    }

    String page = Files.readString(Snippets.repository().resolve("docs/errors.md"));
    assertThat(exceptions)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }

  /** All but the diagnostics, which the processor's tests compile. */
  private static List<Path> pages() throws IOException {
    return Pages.all().stream()
        .filter(page -> !page.endsWith("diagnostics.md"))
        .filter(page -> !page.endsWith("CONTRIBUTING.md"))
        .toList();
  }

  private static List<Fence> fences(Path page) throws IOException {
    return FENCE
        .matcher(Files.readString(page))
        .results()
        .map(
            match ->
                new Fence(
                    match.group(1) == null ? "(no marker)" : match.group(1),
                    match.group(2),
                    match.group(3).strip()))
        .toList();
  }
}
