package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bindings that other libraries name, on the parameters of a client. */
class LookAlikesTest {
  @ParameterizedTest
  @CsvSource({
    "org.springframework.web.bind.annotation, RequestParam, @Query",
    "org.springframework.web.bind.annotation, PathVariable, @Path",
    "org.springframework.web.bind.annotation, RequestBody, @Body",
    "javax.ws.rs, QueryParam, @Query",
    "jakarta.ws.rs, PathParam, @Path",
    "jakarta.ws.rs, FormParam, @Field",
    "feign, Param, @Path or @Query",
    "feign, QueryMap, @QueryMap",
    "io.micronaut.http.annotation, QueryValue, @Query",
    "io.micronaut.http.annotation, Body, @Body",
    "io.avaje.http.api, QueryParam, @Query",
    "retrofit2.http, QueryName, @Query",
  })
  void areToBeReplacedByOurs(String home, String name, String ours) {
    assertThat(Compilations.messages(compile(home, name)))
        .containsExactly(
            "6: [AnnotationNotAllowedHere] @%s says how a client calls, but this one is of %s, which no client reads. Replace @%s.%s by %s of io.github.functionapps.annotation."
                .formatted(name, home, home, name, ours));
  }

  @ParameterizedTest
  @CsvSource({"com.acme.other, Field", "com.acme.other, Query", "jakarta.ws.rs, DefaultValue"})
  void areWhateverElseTheyMeanElsewhere(String home, String name) {
    assertThat(compile(home, name).diagnostics()).isEmpty();
  }

  private static Compilation compile(String home, String name) {
    return Compilations.lenient()
        .compile(
            JavaFileObjects.forSourceString(
                home + "." + name, "package %s; public @interface %s {}".formatted(home, name)),
            Compilations.source(
                """
                package com.acme;

                import io.github.functionapps.annotation.*;

                @FunctionApp("a") interface Api { @Post("/items/<id>") int item(int id,
                    @%s.%s String item); }
                """
                    .formatted(home, name),
                "Api"));
  }
}
