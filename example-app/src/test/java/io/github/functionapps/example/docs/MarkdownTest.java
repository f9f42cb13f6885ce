package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.functionapps.FunctionApps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
  private static final Pattern COORDINATES =
      Pattern.compile(
          "<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>"
              + "|\"[\\w.]+:([\\w.-]+):([\\w.-]+)\"");

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
        for (MatchResult match : COORDINATES.matcher(fence.text()).results().toList()) {
          String artifact = match.group(1) == null ? match.group(3) : match.group(1);
          String version = match.group(2) == null ? match.group(4) : match.group(2);
          if (artifact.startsWith("function-apps-") || ours.containsKey(artifact)) {
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
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        String[] target = link.group(1).split("#", 2);
        Path file = target[0].isEmpty() ? page : page.resolveSibling(target[0]);
        assertThat(file.normalize()).as("linked in " + page).exists();
        if (target.length == 2) {
          assertThat(headings(file)).as("linked in " + page).contains(target[1]);
        }
      }
    }
  }

  @Test
  void everySettingIsExplained() throws IOException {
    List<String> settings =
        Arrays.stream(FunctionApps.Builder.class.getMethods())
            .map(Method::getName)
            .filter(name -> !name.equals("build"))
            .distinct()
            .toList();

    String readme = Files.readString(Snippets.repository().resolve("README.md"));
    String page = Files.readString(Snippets.repository().resolve("docs/configuration.md"));
    assertThat(settings)
        .allSatisfy(setting -> assertThat(readme).contains("`" + setting + "`"))
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

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    pages.add(Snippets.repository().resolve("README.md"));
    try (Stream<Path> docs = Files.list(Snippets.repository().resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("diagnostics.md")) // the processor's tests compile it
          .sorted()
          .forEach(pages::add);
    }
    return pages;
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

  /** Headings as GitHub makes anchors of them. */
  private static Set<String> headings(Path page) {
    Set<String> anchors = new TreeSet<>();
    try (Stream<String> lines = Files.lines(page)) {
      lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^a-z0-9 _-]", "").replace(' ', '-'))
          .forEach(anchors::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return anchors;
  }
}
