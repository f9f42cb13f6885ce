package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interfaces that depend on types of other packages. */
class NeighboursTest {
  private static final String API =
      """
      package com.acme;

      import io.github.functionapps.annotation.*;

      @FunctionApp("a")
      public interface Api %s {
        @Post("/items")
        void create(%s item);
      }
      """;

  @Test
  void typesThatOnlyTheirOwnPackageSeesCannotBeInherited() {
    String parent =
        """
        package com.parents;

        import io.github.functionapps.annotation.*;

        @SuppressWarnings("FunctionAppMissing")
        public interface Parent {
          @Get("/items")
          Hidden hidden();
        }

        record Hidden(String text) {}
        """;

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(API.formatted("extends com.parents.Parent", "Object"), "Api"),
                Compilations.source(parent, "Parent"));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "6: [ReturnTypeUnsupported] Api inherits Parent.hidden(), which does not fit here: A"
                + " result is made of one answer of the function, but hidden() returns Hidden, and"
                + " Hidden can only be seen in the package com.parents. Make it visible.");
  }

  @Test
  void classesThatLombokCompletesAreInGoodHands() {
    String lombok = "package lombok; public @interface Value {}";
    String item = "package com.acme; @lombok.Value class Item { private String name; }";

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(API.formatted("", "Item").replace("public ", ""), "Api"),
                Compilations.source(item, "Item"),
                Compilations.source(lombok, "Value"));

    assertThat(Compilations.messages(compilation)).isEmpty();
  }

  @Test
  void modulesOfTheUserMayReadAndWriteAnything() {
    JavaFileObject api =
        Compilations.source(
            """
            package com.acme;

            import io.github.functionapps.annotation.*;

            @FunctionApp("a")
            interface Api {
              interface Shape {}

              @Post("/shapes")
              Shape create(Shape shape);
            }
            """,
            "Api");

    assertThat(Compilations.messages(Compilations.lenient().compile(api)))
        .hasSize(2)
        .allMatch(message -> message.contains("[TypeNot"));
    assertThat(
            Compilations.strict()
                .withOptions("-Afunctionapps.customJackson=true")
                .compile(api)
                .diagnostics())
        .isEmpty();
    assertThat(new FunctionAppProcessor().getSupportedOptions())
        .contains("functionapps.customJackson");
  }

  @Test
  void aTypeThatContainsItselfEverDeeperHasAnEnd() {
    String item = "class Item<T> { public Item<java.util.List<T>> next; public Item<T[]> other; }";
    String api = API.formatted("", "Item<String>").replace("public ", "");

    Compilation compilation =
        Compilations.lenient().compile(Compilations.source(api + item, "Api"));

    assertThat(Compilations.messages(compilation)).isEmpty();
  }

  /** Recognised by name: the libraries are not needed to tell their users. */
  @ParameterizedTest
  @CsvSource({
    "reactor.core.publisher.Mono, CompletableFuture<T>",
    "reactor.core.publisher.Flux, List<T>",
    "org.reactivestreams.Publisher, List<T>",
    "io.reactivex.rxjava3.core.Observable, List<T>",
    "io.reactivex.rxjava3.core.Single, CompletableFuture<T>",
    "retrofit2.Call, FunctionResponse<T>",
  })
  void whatOtherLibrariesReturnIsNoResult(String type, String instead) {
    String api =
        """
        package com.acme;

        @io.github.functionapps.annotation.FunctionApp("a")
        interface Api {
          @io.github.functionapps.annotation.Get("/items")
          %s<String> items();
        }
        """
            .formatted(type);

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(api, "Api"),
                stub("org.reactivestreams.Publisher", ""),
                stub("reactor.core.publisher.Mono", "extends org.reactivestreams.Publisher<T>"),
                stub("reactor.core.publisher.Flux", "extends org.reactivestreams.Publisher<T>"),
                stub("io.reactivex.rxjava3.core.Observable", ""),
                stub("io.reactivex.rxjava3.core.Single", ""));

    assertThat(Compilations.messages(compilation))
        .singleElement()
        .asString()
        .startsWith("6: [ReturnTypeUnsupported] ")
        .contains(instead);
  }

  @ParameterizedTest
  @CsvSource({
    "io.micronaut.http.annotation.Get, @Get(\"/path\")",
    "org.springframework.web.bind.annotation.PatchMapping, @Patch(\"/path\")",
    "org.springframework.web.bind.annotation.RequestMapping, the verb",
    "org.springframework.web.service.annotation.PostExchange, @Post(\"/path\")",
    "jakarta.ws.rs.DELETE, @Delete(\"/path\")",
    "retrofit2.http.HTTP, the verb",
    "feign.RequestLine, the verb",
  })
  void verbsOfOtherLibrariesAreNamed(String annotation, String instead) {
    String api =
        """
        package com.acme;

        @io.github.functionapps.annotation.FunctionApp("a")
        interface Api {
          @%s
          String items();
        }
        """
            .formatted(annotation);
    String simpleName = annotation.substring(annotation.lastIndexOf('.') + 1);
    String home = annotation.substring(0, annotation.lastIndexOf('.'));

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(api, "Api"),
                Compilations.source(
                    "package " + home + "; public @interface " + simpleName + " {}", simpleName));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "6: [VerbMissing] An abstract method says what it calls, but items() has none of @Get,"
                + " @Post, @Put, @Patch and @Delete. Replace @"
                + annotation
                + " by "
                + instead
                + " of io.github.functionapps.annotation.");
  }

  /** What is advised compiles, with the path that is written already. */
  @ParameterizedTest
  @CsvSource({
    "GET, '', @GET @Path(\"items/{id: [0-9]+}\"), /items/<id>",
    "GET, '', @Path(\"/items\") @GET, /items",
    "GET, String value(), @GET(\"/items\"), /items",
    "GET, '', @GET @Path({}), /path",
    "GET, '', @GET @Path({\"/a\"; \"/b\"}), /path",
    "GET, '', @GET @Path(\"/a/../b\"), /path",
  })
  void verbsOfOtherLibrariesAreNamedWithTheirPaths(
      String verb, String member, String annotations, String path) {
    String api =
        """
        package com.acme;

        import jakarta.ws.rs.*;

        @io.github.functionapps.annotation.FunctionApp("a")
        interface Api {
          %s
          String items();
        }
        """
            .formatted(annotations.replace(';', ','));

    Compilation compilation =
        Compilations.lenient()
            .compile(
                Compilations.source(api, "Api"),
                Compilations.source(
                    "package jakarta.ws.rs; public @interface %s {%s}"
                        .formatted(verb, member.isEmpty() ? "" : member + ";"),
                    verb),
                Compilations.source(
                    "package jakarta.ws.rs; public @interface Path { String[] value(); }", "Path"));

    assertThat(Compilations.messages(compilation))
        .containsExactly(
            "8: [VerbMissing] An abstract method says what it calls, but items() has none of @Get,"
                + " @Post, @Put, @Patch and @Delete. Replace @jakarta.ws.rs.GET by @Get(\""
                + path
                + "\") of io.github.functionapps.annotation.");
  }

  private static JavaFileObject stub(String name, String parents) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    return Compilations.source(
        "package %s; public interface %s<T> %s {}"
            .formatted(name.substring(0, name.lastIndexOf('.')), simpleName, parents),
        simpleName);
  }
}
