package io.github.functionapps.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Measures whether the processor's time grows with the number of interfaces, and not faster. Prints
 * the median times for 100, 300 and 500 interfaces of ten methods and the ratio {@code (t500 -
 * t300) / (t300 - t100)}, which is to be 1.2 at most. Only the processing is timed ({@code
 * -proc:only}).
 *
 * <p>Run it in an IDE, or from {@code processor/} after {@code mvn test-compile} with {@code java
 * -cp <test class path> io.github.functionapps.processor.CostBenchmark [runs]}.
 */
public final class CostBenchmark {
  private static final int[] SIZES = {100, 300, 500};

  private CostBenchmark() {}

  /** Takes the number of runs to measure, 9 if none is given. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length == 0 ? 9 : Integer.parseInt(arguments[0]);
    for (int warmUp = 0; warmUp < 3; warmUp++) {
      run(SIZES[SIZES.length - 1]);
    }
    long[][] times = new long[SIZES.length][runs];
    // In turns: what else the machine does then falls on all sizes alike.
    for (int run = 0; run < runs; run++) {
      for (int size = 0; size < SIZES.length; size++) {
        times[size][run] = run(SIZES[size]);
      }
    }
    double[] medians = new double[SIZES.length];
    for (int size = 0; size < SIZES.length; size++) {
      Arrays.sort(times[size]);
      medians[size] = times[size][runs / 2] / 1e6;
      System.out.printf(Locale.ROOT, "t(%d) = %.0f ms%n", SIZES[size], medians[size]);
    }
    System.out.printf(
        Locale.ROOT,
        "ratio = %.2f (1.2 at most)%n",
        (medians[2] - medians[1]) / (medians[1] - medians[0]));
  }

  private static long run(int interfaces) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < interfaces; i++) {
      sources.add(Compilations.source(source(i), "Api" + i));
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Path output = Files.createTempDirectory("benchmark");
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(output));
      JavaCompiler.CompilationTask task =
          javac.getTask(out, files, null, List.of("-proc:only"), null, sources);
      task.setProcessors(List.of(new FunctionAppProcessor()));
      System.gc();
      long start = System.nanoTime();
      boolean isFine = task.call();
      long time = System.nanoTime() - start;
      if (!isFine) {
        throw new IllegalStateException(out.toString());
      }
      delete(output);
      return time;
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String source(int number) {
    StringBuilder methods = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      methods.append(
          """
            @Get("/items%d/<item_id>")
            Optional<Item> find%d(int itemId, boolean includeTax, List<String> tags);

            @Post("/items%d/<item_id>")
            List<Item> create%d(int itemId, Item item, Map<String, Item> others);
          """
              .formatted(i, i, i, i));
    }
    return """
    package com.acme;

    import io.github.functionapps.annotation.*;
    import java.util.*;

    @FunctionApp("app")
    interface Api%d {
      record Item(int id, String name, List<Part> parts) {}

      record Part(String name, Item item) {}

    %s}
    """
        .formatted(number, methods);
  }
}
