package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module that exports its clients but not this library, as strictly compiled as can be. */
class ModuleTest {
  @TempDir Path folder;

  @Test
  void clientsMayBeExported() throws IOException {
    Path module =
        Files.writeString(
            folder.resolve("module-info.java"),
            "module com.acme { requires io.github.functionapps.runtime; exports com.acme; }");
    Path api =
        Files.writeString(
            Files.createDirectories(folder.resolve("com/acme")).resolve("Api.java"),
            """
            package com.acme;

            import io.github.functionapps.annotation.*;

            @FunctionApp("a")
            @SuppressWarnings("exports")
            public interface Api {
              @Get("/items")
              String items();
            }
            """);

    assertThat(compile(module, api)).isEmpty();
    assertThat(Compilations.read(folder.resolve("com/acme/ApiClient.java")))
        .contains("@SuppressWarnings(\"exports\")");
  }

  private String compile(Path... sources) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-Xlint:all,-processing",
              "-Werror",
              "-d",
              folder.toString(),
              "--module-path",
              System.getProperty("java.class.path"));
      JavaCompiler.CompilationTask task =
          javac.getTask(out, files, null, options, null, files.getJavaFileObjects(sources));
      task.setProcessors(List.of(new FunctionAppProcessor()));
      task.call();
    }
    return out.toString();
  }
}
