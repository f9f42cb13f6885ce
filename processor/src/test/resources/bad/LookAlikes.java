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

  @org.junit.jupiter.api.Timeout(1) // error: AnnotationNotAllowedHere
  @Get("/slow")
  String slow();

  @retrofit2.http.Headers("X-A: b") // error: AnnotationNotAllowedHere
  @retrofit2.http.FormUrlEncoded // error: AnnotationNotAllowedHere
  @retrofit2.http.POST("/form") // error: AnnotationNotAllowedHere
  @Post("/form")
  int form(String name);

  @Get("/items/<id>")
  int header(@retrofit2.http.Header("id") String id); // error: AnnotationNotAllowedHere

  @Post("/items")
  int headers(@retrofit2.http.HeaderMap Map<String, String> all); // error: AnnotationNotAllowedHere

  @Post("/items")
  int fields(@retrofit2.http.FieldMap Map<String, String> all); // error: AnnotationNotAllowedHere

  @Post("/items")
  int part(@retrofit2.http.Part("text") String text); // error: AnnotationNotAllowedHere

  @Get("/items")
  int url(@retrofit2.http.Url String url); // error: AnnotationNotAllowedHere

  @Get("/items")
  int tag(@retrofit2.http.Tag String tag); // error: AnnotationNotAllowedHere

  @retrofit2.http.Headers("X-A: b")
  default int first() {
    return query("");
  }

  @org.junit.jupiter.api.Timeout(1) // error: AnnotationNotAllowedHere
  @FunctionApp("b")
  interface Whole {
    @Get("/items")
    int items();
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Parent {
    @org.junit.jupiter.api.Timeout(1) // error: AnnotationNotAllowedHere
    @Get("/items")
    int items();
  }

  @FunctionApp("c")
  interface Child extends Parent {
    @Override
    int items();
  }
}
