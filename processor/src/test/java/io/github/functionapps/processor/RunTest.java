package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The processor as a whole: what it depends on, and how it fails. */
class RunTest {
  private static final String API =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      @FunctionApp("a")
      public interface Api {
        @Get("/items")
        String items();
      }
      """;

  @Test
  void itsOwnFailureIsOneErrorWithoutATrace() {
    FunctionAppProcessor failing =
        new FunctionAppProcessor(
            client -> {
              throw new IllegalStateException("no ink");
            });

    Compilation compilation =
        Compiler.javac().withProcessors(failing).compile(Compilations.source(API, "Api"));

    assertThat(Compilations.messages(compilation))
        .singleElement()
        .asString()
        .startsWith(
            "6: [Internal] The processor failed on com.acme.Api, which is no fault of the interface"
                + " (java.lang.IllegalStateException: no ink at"
                + " io.github.functionapps.processor.RunTest.")
        .endsWith("Please report it with the interface's source.")
        .doesNotContain("\n");
  }

  @Test
  void anOlderRuntimeIsToldFromItsNumber() {
    String abi =
        """
        package io.github.functionapps.generated;

        public final class Abi {
          public static final int VERSION = 0;
        }
        """;

    Compilation compilation =
        Compilations.lenient()
            .compile(Compilations.source(API, "Api"), Compilations.source(abi, "Abi"));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "6: [RuntimeTooOld] This processor writes clients for version 2 of the runtime's"
                + " generated package, but the runtime on the class path offers 0. Use"
                + " function-apps-runtime and function-apps-processor of the same version.");
  }

  @Test
  void twoInterfacesWithOneNameForTheirClients() {
    String nested =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        class Outer {
          @FunctionApp("a")
          public interface Api {
            @Get("/items")
            String items();
          }
        }
        """;

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(nested, "Outer"),
                Compilations.source(API.replace("Api", "Outer_Api"), "Outer_Api"));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "7: [GeneratedNameTaken] The client of Api is to be the class Outer_ApiClient, but that"
                + " is the name of the client of Outer_Api. Rename one of them.");
  }

  @Test
  void neighboursThatHideJavaLangAreNotMeant() {
    String neighbour = "package com.acme; class Override { Override() {} }";

    Compilation compilation =
        Compilations.strict()
            .compile(Compilations.source(API, "Api"), Compilations.source(neighbour, "Override"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(Compilations.generated(compilation).get("ApiClient.java"))
        .contains("@java.lang.Override");
  }

  @Test
  void isFoundByTheCompilerAndByGradle() throws IOException {
    assertThat(StreamSupport.stream(ServiceLoader.load(Processor.class).spliterator(), false))
        .hasAtLeastOneElementOfType(FunctionAppProcessor.class);
    try (InputStream gradle =
        FunctionAppProcessor.class.getResourceAsStream(
            "/META-INF/gradle/incremental.annotation.processors")) {
      assertThat(new String(gradle.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo(FunctionAppProcessor.class.getName() + ",isolating\n");
    }
  }
}
