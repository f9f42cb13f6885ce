package com.acme;

import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import java.util.Map;

/** Annotations of another library that mean what ours do, and one that means something else. */
@FunctionApp("a")
interface LookAlikes {
  @Get("/items")
  int query(@retrofit2.http.Query("a_b") String name); // error: AnnotationNotAllowedHere

  @Post("/items")
  int body(@retrofit2.http.Body Map<String, String> item); // error: AnnotationNotAllowedHere

  @Post("/items")
  int field(@retrofit2.http.Field("other") String item); // error: AnnotationNotAllowedHere

  @Get("/items/<item_id>")
  int path(@retrofit2.http.Path("item_id") int id); // error: AnnotationNotAllowedHere

  @Get("/items/<item_id>/<part>")
  int two(@retrofit2.http.Path("item_id") int id, @retrofit2.http.Query("q") int q, int part); // error: AnnotationNotAllowedHere error: AnnotationNotAllowedHere

  @Get("/items")
  int ours(@Query("a_b") @retrofit2.http.Query("a_b") String name);

  @Post("/items")
  int theReadersOwn(@Field String item);

  @interface Field {}
}
