package io.github.functionapps.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Annotations by which other libraries call or are called, on an interface and all that is in it.
 */
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
  @CsvSource({"com.acme.other, Field", "com.acme.other, Query"})
  void areWhateverElseTheyMeanElsewhere(String home, String name) {
    assertThat(compile(home, name).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.ws.rs, DefaultValue",
    "org.springframework.web.bind.annotation, SessionAttribute"
  })
  void areToBeRemovedFromAParameterWhereNoneOfOursStandsForThem(String home, String name) {
    assertThat(Compilations.messages(compile(home, name)))
        .containsExactly(
            "6: [AnnotationNotAllowedHere] @%s says how a client calls, but this one is of %s, which no client reads. Remove @%s.%s: nothing reads it."
                .formatted(name, home, home, name));
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.web.bind.annotation, RequestHeader",
    "jakarta.ws.rs, HeaderParam",
    "jakarta.ws.rs, CookieParam",
    "io.micronaut.http.annotation, CookieValue",
  })
  void sayWhereHeadersAreSet(String home, String name) {
    assertThat(Compilations.messages(compile(home, name)))
        .containsExactly(
            "6: [AnnotationNotAllowedHere] @%s says how a client calls, but this one is of %s, which no client reads. Remove @%s.%s: nothing reads it. Set headers by FunctionApps.with(options -> options.header(…))."
                .formatted(name, home, home, name));
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.web.bind.annotation, RequestMapping",
    "org.springframework.web.service.annotation, GetExchange",
    "jakarta.ws.rs, Path",
    "jakarta.ws.rs, GET",
    "feign, RequestLine",
  })
  void areToBeRemovedFromAMethodThatHasAVerbOfOurs(String home, String name) {
    String api =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        @FunctionApp("a") interface Api {
          @%s.%s("/items")
          @Get("/items") int items();
        }
        """
            .formatted(home, name);

    assertThat(Compilations.messages(compile(home, name, api)))
        .containsExactly(
            "6: [AnnotationNotAllowedHere] @%s says how a client calls, but this one is of %s, which no client reads. Remove @%s.%s: nothing reads it."
                .formatted(name, home, home, name));
  }

  @ParameterizedTest
  @CsvSource({
    "jakarta.ws.rs, Path, '(\"v1/\")', '', 'Replace @%s by path = \"/v1\" in @FunctionApp.'",
    "jakarta.ws.rs, Path, '(\"/{tenant}\")', '', 'Replace @%s by path = \"/<tenant>\" in @FunctionApp.'",
    "jakarta.ws.rs, Path, '(\"/\")', '', 'Replace @%s by path = \"/path\" in @FunctionApp.'",
    "jakarta.ws.rs, Path, '(\"/v1\")', ', path = \"/v1\"', 'Remove @%s: nothing reads it.'",
    "org.springframework.web.bind.annotation, RequestMapping, '(\"/v1\")', '', 'Replace @%s by path = \"/v1\" in @FunctionApp.'",
    "org.springframework.web.service.annotation, HttpExchange, '', '', 'Replace @%s by path = \"/path\" in @FunctionApp.'",
    "io.micronaut.http.annotation, Controller, '(\"/v1\")', '', 'Replace @%s by path = \"/v1\" in @FunctionApp.'",
    "org.springframework.web.bind.annotation, CrossOrigin, '', '', 'Remove @%s: nothing reads it.'",
  })
  void onAnInterfaceArePrefixesOrNothing(
      String home, String name, String value, String path, String advice) {
    String api =
        """
        package com.acme;

        import io.github.functionapps.annotation.*;

        @%s.%s%s
        @FunctionApp(value = "a"%s)
        interface Api { @Post("/items") int items(%s); }
        """
            .formatted(home, name, value, path, value.contains("{") ? "String tenant" : "");

    assertThat(Compilations.messages(compile(home, name, api)).get(0))
        .isEqualTo(
            "5: [AnnotationNotAllowedHere] @%s says how a client calls, but this one is of %s, which no client reads. %s"
                .formatted(name, home, advice.formatted(home + "." + name)));
  }

  private static Compilation compile(String home, String name, String api) {
    return Compilations.lenient()
        .compile(
            JavaFileObjects.forSourceString(
                home + "." + name,
                "package %s; public @interface %s { String[] value() default {}; }"
                    .formatted(home, name)),
            Compilations.source(api, "Api"));
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
