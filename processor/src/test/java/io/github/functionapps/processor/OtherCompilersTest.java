package io.github.functionapps.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same verdicts from Eclipse's compiler, and from the command line of the JDK that runs the
 * tests. Positions may differ.
 */
class OtherCompilersTest {
  private static final Pattern LABEL = Pattern.compile("\\[([A-Z][A-Za-z]+)\\] [A-Z\"\\w@]");

  @TempDir Path output;

  static Stream<Path> sources() {
    return Stream.concat(Compilations.sources("bad"), Compilations.sources("good"));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void eclipseSaysTheSame(Path source) throws IOException {
    JavaCompiler compiler = new EclipseCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        new ArrayList<>(List.of("--release", "17", "-maxProblems", "1000", "-cp", classPath()));
    // Without -s it would write sources where the tests run.
    options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    StringWriter crashes = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ENGLISH, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              crashes, files, diagnostics, options, null, files.getJavaFileObjects(named(source)));
      task.setProcessors(List.of(new FunctionAppProcessor()));
      task.call();
    }

    List<String> found = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
      String message = diagnostic.getMessage(Locale.ENGLISH);
      Matcher label = LABEL.matcher(message);
      if (label.lookingAt()) {
        found.add(label.group(1));
      } else if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        others.add(diagnostic.getLineNumber() + ": " + message);
      }
    }
    assertThat(others).isEmpty();
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected(source));
  }

  /** All at once: one run per source would take most of its time to start. */
  @Test
  void theCommandLineSaysTheSame() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-Xmaxerrs", "1000", "--should-stop=ifError=FLOW"));
    command.addAll(List.of("-processor", FunctionAppProcessor.class.getName()));
    command.addAll(List.of("-d", output.toString(), "-cp", classPath()));
    List<String> expected = new ArrayList<>();
    for (Path source : sources().toList()) {
      command.add(named(source).toString());
      expected.addAll(expected(source));
    }
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(javac.getInputStream().readAllBytes(), UTF_8);
    javac.waitFor();

    List<String> found = new ArrayList<>();
    text.lines()
        .map(line -> line.replaceFirst("^.*?(error|warning): ", ""))
        .map(LABEL::matcher)
        .filter(Matcher::lookingAt)
        .forEach(label -> found.add(label.group(1)));
    assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<String> expected(Path source) {
    return BadTest.expected(source).stream().map(line -> line.replaceAll(".*: ", "")).toList();
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  /** A copy: compilers that read files want them where their packages say. */
  private Path named(Path source) throws IOException {
    String text = Compilations.read(source);
    boolean isUnnamed = text.lines().noneMatch(line -> line.startsWith("package "));
    Path folder = Files.createDirectories(output.resolve(isUnnamed ? "src" : "src/com/acme"));
    return Files.copy(source, folder.resolve(source.getFileName()));
  }
}
