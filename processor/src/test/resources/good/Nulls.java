package com.acme;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Annotations of nullness, on types and on declarations. */
@FunctionApp("nulls")
public interface Nulls {
  @Get("/types")
  @org.jspecify.annotations.Nullable List<String> types(
      @org.jspecify.annotations.Nullable String text,
      String @org.jspecify.annotations.Nullable [] texts);

  @Post("/declarations")
  @Nullable
  String[] declarations(@Nullable List<String> texts, @Nullable int[] numbers);

  @Post("/whole")
  @Nullable
  FunctionCall<Outcome<String>> whole();

  @Get("/inside")
  FunctionCall<Outcome<FunctionResponse<@org.jspecify.annotations.Nullable String>>> inside();

  @Get("/everywhere")
  @Everywhere.Nullable CompletableFuture<String> everywhere();

  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Nullable {}

  interface Everywhere {
    @Target({ElementType.METHOD, ElementType.TYPE_USE})
    @interface Nullable {}
  }
}
