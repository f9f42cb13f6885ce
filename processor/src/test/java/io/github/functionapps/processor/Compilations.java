package io.github.functionapps.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Compiles sources of the tests with the processor. */
final class Compilations {
  static final Path RESOURCES = Path.of("src/test/resources");

  private Compilations() {}

  /** As strict as a user may be. */
  static Compiler strict() {
    return Compiler.javac()
        .withProcessors(new FunctionAppProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror", "-Xmaxerrs", "1000");
  }

  /** For mistakes: all of them, warnings as warnings, and the compiler goes on after errors. */
  static Compiler lenient() {
    return Compiler.javac()
        .withProcessors(new FunctionAppProcessor())
        .withOptions("-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "--should-stop=ifError=FLOW");
  }

  static Stream<Path> sources(String folder) {
    return files(folder, ".java");
  }

  static Stream<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of the tests: its package is the only one it declares. */
  static JavaFileObject source(Path file) {
    return source(read(file), file.getFileName().toString().replace(".java", ""));
  }

  static JavaFileObject source(String text, String simpleName) {
    String home =
        text.lines()
            .filter(line -> line.startsWith("package "))
            .findFirst()
            .map(line -> line.substring("package ".length(), line.indexOf(';')) + ".")
            .orElse("");
    return JavaFileObjects.forSourceString(home + simpleName, text);
  }

  /** The generated sources by file name. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> sources = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        String path = file.toUri().getPath();
        sources.put(
            path.substring(path.lastIndexOf('/') + 1), file.getCharContent(false).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }

  static String read(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an expectation anew when asked to, for a person to review; otherwise reads it. */
  static String expectation(Path file, String actual) {
    if (Boolean.getBoolean("expectations.write")) {
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual, UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Files.exists(file) ? read(file) : "";
  }

  static List<String> messages(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(d -> d.getLineNumber() + ": " + d.getMessage(null))
        .sorted(Comparator.comparingInt(Compilations::line))
        .toList();
  }

  private static int line(String message) {
    return Integer.parseInt(message.substring(0, message.indexOf(':')));
  }
}
