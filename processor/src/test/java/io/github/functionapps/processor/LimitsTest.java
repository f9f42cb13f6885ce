package io.github.functionapps.processor;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How large an interface may be: a class file has limits of its own. */
class LimitsTest {
  @Test
  void takesWhatFitsIntoTheConstructor() {
    Compilation compilation = compile(200);

    assertThat(compilation.diagnostics()).isEmpty();
  }

  @Test
  void refusesMore() {
    assertThat(Compilations.messages(compile(201)))
        .singleElement()
        .asString()
        .endsWith(
            ": [InterfaceTooLarge] A client prepares up to 3000 methods and types (of results,"
                + " parameters and type arguments), but Api has 3015. Move some methods to another"
                + " interface of the same function.");
  }

  @Test
  void takesAsManyMethodsAsTherewith() {
    String methods =
        IntStream.range(0, 1500)
            .mapToObj(i -> "@Delete(\"/a/number%d\") void call%d();%n".formatted(i, i))
            .collect(joining());

    assertThat(compile(methods).diagnostics()).isEmpty();
  }

  /** Characters, not units of UTF-16. */
  @Test
  void takesAnExternalIdOf255Characters() {
    assertThat(Compilations.messages(compileNamed("😀".repeat(255)))).isEmpty();
    assertThat(Compilations.messages(compileNamed("😀".repeat(256))))
        .singleElement()
        .asString()
        .contains("but that of Api has 256.");
  }

  private static Compilation compileNamed(String externalId) {
    return Compilations.strict()
        .compile(
            Compilations.source(
                """
                package com.acme;
                import io.github.functionapps.annotation.*;
                @FunctionApp("%s") interface Api {
                  @Get("/items")
                  void items();
                }
                """
                    .formatted(externalId),
                "Api"));
  }

  private static Compilation compile(int methods) {
    String text =
        IntStream.range(0, methods)
            .mapToObj(
                i ->
                    """
                    @Post("/items/<item_id>/number%d")
                    CompletableFuture<FunctionResponse<Map<String, List<Set<Integer>>>>> call%d(
                        int itemId, List<Map<String, UUID>> named, Optional<Instant> at);
                    """
                        .formatted(i, i))
            .collect(joining());
    return compile(text);
  }

  private static Compilation compile(String text) {
    return Compilations.strict()
        .compile(
            Compilations.source(
                """
                package com.acme;
                import io.github.functionapps.FunctionResponse;
                import io.github.functionapps.annotation.*;
                import java.time.Instant;
                import java.util.*;
                import java.util.concurrent.CompletableFuture;
                @FunctionApp("a") interface Api {
                %s
                }
                """
                    .formatted(text),
                "Api"));
  }
}
