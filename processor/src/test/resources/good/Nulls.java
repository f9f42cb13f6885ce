package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

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

  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @interface Nullable {}
}
