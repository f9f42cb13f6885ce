package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes what a message says in place of what is there is not told the same again. */
class AdviceTest {
  private static final Pattern CODE = Pattern.compile("^\\[(\\w+)] ");
  private static final Pattern VALUE = Pattern.compile(" Write (\"[^\"]*\")");
  private static final Pattern RESULT =
      Pattern.compile(" returns .* Write ([A-Z]\\w+(?:<.*>)?)\\.$");

  /** A message, the text that it wants changed, and the one that it wants instead. */
  record Advice(String code, long line, String message, String followed) {
    @Override
    public String toString() {
      return line + ": " + message;
    }
  }

  static Stream<Path> sources() {
    return Compilations.sources("bad");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void helpsWhoFollowsIt(Path source) {
    List<String> useless = new ArrayList<>();
    for (Advice advice : advice(source)) {
      String name = source.getFileName().toString().replace(".java", "");
      Compilation compilation =
          Compilations.lenient().compile(Compilations.source(advice.followed(), name));
      compilation.diagnostics().stream()
          .filter(d -> d.getLineNumber() == advice.line() && code(d).equals(advice.code()))
          .forEach(d -> useless.add(advice + " Followed: " + d.getMessage(null)));
    }
    assertThat(useless).isEmpty();
  }

  @Test
  void isFollowedInManyPlaces() {
    assertThat(sources().flatMap(source -> advice(source).stream())).hasSizeGreaterThan(50);
  }

  private static List<Advice> advice(Path source) {
    String text = Compilations.read(source);
    Compilation compilation = Compilations.lenient().compile(Compilations.source(source));
    return compilation.diagnostics().stream()
        .filter(d -> !code(d).isEmpty())
        .flatMap(
            d ->
                followed(text, source, d)
                    .map(it -> new Advice(code(d), d.getLineNumber(), d.getMessage(null), it))
                    .stream())
        .toList();
  }

  private static String code(Diagnostic<?> diagnostic) {
    Matcher code = CODE.matcher(diagnostic.getMessage(null));
    return code.find() ? code.group(1) : "";
  }

  /** The source with what is advised, where a message says the whole of an annotation or result. */
  private static Optional<String> followed(
      String text, Path source, Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    Matcher value = VALUE.matcher(message);
    int start = (int) diagnostic.getStartPosition();
    if (value.find() && text.startsWith("\"", start)) {
      String rest = text.substring((int) diagnostic.getEndPosition());
      return Optional.of(text.substring(0, start) + value.group(1) + rest);
    }
    Matcher result = RESULT.matcher(message);
    return result.find()
        ? returning(text, source, diagnostic.getPosition(), concrete(result.group(1)))
        : Optional.empty();
  }

  /** What stands for the reader's own type. */
  private static String concrete(String type) {
    return type.replaceAll("\\b[A-Z]\\b", "String");
  }

  /** The source with another result of the method whose name is at a position. */
  private static Optional<String> returning(String text, Path source, long position, String type) {
    try {
      JavacTask task =
          (JavacTask)
              ToolProvider.getSystemJavaCompiler()
                  .getTask(null, null, null, null, null, List.of(Compilations.source(source)));
      CompilationUnitTree unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<String> found = new ArrayList<>();
      new TreeScanner<Object, String>() {
        @Override
        public Object visitMethod(MethodTree method, String none) {
          int start = (int) positions.getStartPosition(unit, method);
          int end = (int) positions.getEndPosition(unit, method.getReturnType());
          if (end > 0 && end <= position && text.substring(end, (int) position).isBlank()) {
            int result = (int) positions.getStartPosition(unit, method.getReturnType());
            // Where nothing but the result may be null, its annotation is part of the advice.
            String modifiers = text.substring(start, result).replaceAll("@[\\w.]*Nullable", "");
            found.add(text.substring(0, start) + modifiers + type + text.substring(end));
          }
          return super.visitMethod(method, none);
        }
      }.scan(unit, "");
      return found.stream().findFirst();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
