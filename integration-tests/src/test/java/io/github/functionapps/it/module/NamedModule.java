package io.github.functionapps.it.module;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's named module: its sources, compiled with the processor, and run in a JVM of its own. */
final class NamedModule {
  /** What a module that requires ours needs beside it; matched against file names. */
  private static final List<String> REQUIRED =
      List.of(
          "runtime",
          "function-apps-runtime",
          "jackson-",
          "httpclient5-",
          "httpcore5-",
          "slf4j-api-",
          "jspecify-");

  private final Path sources;
  private final Path classes;

  private NamedModule(Path sources, Path classes) {
    this.sources = sources;
    this.classes = classes;
  }

  /** A module of the classes in {@code original}, put together in {@code folder}. */
  static NamedModule of(String moduleInfo, Path original, Path folder) {
    Path sources = folder.resolve("src");
    try (Stream<Path> files = Files.walk(original)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = sources.resolve(original.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      Files.writeString(sources.resolve("module-info.java"), moduleInfo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NamedModule(sources, folder.resolve("classes"));
  }

  /** Compiles it with every warning an error, and answers what the compiler said. */
  String compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> units = found.filter(file -> file.toString().endsWith(".java")).toList();
      List<String> options =
          List.of(
              "--release",
              "17",
              "-Xlint:all,-processing,-requires-automatic",
              "-Werror",
              "-d",
              classes.toString(),
              "--module-path",
              modulePath(),
              "--processor-path",
              System.getProperty("java.class.path"),
              "-processor",
              "io.github.functionapps.processor.FunctionAppProcessor");
      boolean compiled =
          compiler
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
              .call();
      return compiled ? said.toString() : "failed: " + said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs its main class on the module path and answers what it printed. */
  List<String> run(String mainClass, Path errors, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", modulePath() + File.pathSeparator + classes));
    command.addAll(List.of("--module", mainClass));
    command.addAll(Arrays.asList(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError("the module's program failed: " + Files.readString(errors));
      }
      return printed.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .filter(entry -> REQUIRED.stream().anyMatch(fileName(Path.of(entry))::startsWith))
        .collect(joining(File.pathSeparator));
  }

  /** A module's folder of classes goes by the module's name. */
  private static String fileName(Path entry) {
    return entry.endsWith(Path.of("target", "classes"))
        ? entry.getName(entry.getNameCount() - 3).toString()
        : entry.getFileName().toString();
  }
}
