package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.annotation.Query;
import io.github.functionapps.annotation.QueryMap;
import java.io.File;
import java.io.InputStream;
import java.io.Reader;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Timer;
import java.util.function.Supplier;

@FunctionApp("a")
interface Parameters {
  @Get("/items/<id>")
  void several(@Path @Query String id); // error: SeveralBindings

  @Get("/items/<id>")
  void blank(@Path(" ") String id); // error: NameInvalid

  @Get("/items")
  void control(@Query("a\nb") String id); // error: NameInvalid

  @Get("/items")
  void half(@Query("a\ud83d") String id); // error: NameInvalid

  @Get("/items")
  void invisible(@Query("a\u200bb") String id); // error: NameInvalid

  @Post("/items")
  void twice(String name, @Field("name") String other); // error: NameTwice

  @Post("/items/<item_id>")
  void across(String itemId, @Query("item_id") String other); // error: NameTwice

  @Get("/items")
  void mapped(String itemId, String item_id); // error: NameTwice

  @Get("/items")
  void object(@Query Item item); // error: QueryTypeUnsupported

  @Post("/items")
  void bytes(@Query byte[] bytes); // error: QueryTypeUnsupported

  @Get("/items")
  void nested(@Query Optional<List<String>> names); // error: QueryTypeUnsupported

  @Get("/items")
  void map(@QueryMap List<String> map); // error: QueryMapType

  @Get("/items")
  void keys(@QueryMap Map<Integer, String> map); // error: QueryMapType

  @Get("/items")
  void values(@QueryMap Map<String, Object> map); // error: QueryMapType

  @Post("/items")
  void bodies(@Body Item one, @Body Item two); // error: SeveralBodies

  @Get("/items")
  void get(@Body Item item); // error: BodyNotAllowed

  @Delete("/items")
  void delete(@Field String name); // error: BodyNotAllowed

  @Get("/items")
  void unannotated(Item item); // error: BodyNotAllowed

  @Get("/items")
  void text(char[] text); // error: BodyNotAllowed

  @Post("/items/<id>")
  void fields(String id, @Body Item item, int count, String name); // error: BodyAndFields

  @Post("/items")
  void query(@Body Item item, @Query int count); // error: BodyAndQuery

  @Post("/items")
  void scalar(@Body int number); // error: BodyNotObject

  @Post("/items")
  void optional(@Body OptionalInt number); // error: BodyNotObject

  @Post("/items")
  void string(@Body String text); // error: BodyNotObject

  @Post("/items")
  void bytesBody(@Body byte[] bytes); // error: BodyNotObject

  @Post("/items")
  void scalars(@Body List<String> names); // error: BodyArrayOfScalars

  @Post("/items")
  void numbers(@Body int[] numbers); // error: BodyArrayOfScalars

  @Put("/items")
  void stream(InputStream content); // error: ParameterTypeUnsupported

  @Put("/items")
  void files(@Body List<File> files); // error: ParameterTypeUnsupported

  @Get("/items")
  void function(Supplier<String> name); // error: ParameterTypeUnsupported

  @Put("/items")
  void raw(Map map); // error: ParameterTypeUnsupported

  @Put("/items")
  void open(List<?> items); // error: ParameterTypeUnsupported

  @Put("/items")
  void lower(List<? super Integer> items); // error: ParameterTypeUnsupported

  @Put("/items")
  void marker(Marker marker); // error: TypeNotWritable

  @Put("/items")
  void markers(Map<String, Holder> holders); // error: TypeNotWritable

  @Get("/items")
  void chars(@Query char[] text); // error: QueryTypeUnsupported

  @Post("/items")
  void rawQuery(@Query Optional<Item> item); // error: QueryTypeUnsupported

  @Post("/items")
  void matrix(@Query int[][] matrix); // error: QueryTypeUnsupported

  @Post("/items")
  void arrays(@QueryMap Map<String, String[]> map); // error: QueryMapType

  @Post("/items")
  void queryMap(@Body Item item, @QueryMap Map<String, String> query); // error: BodyAndQuery

  @Post("/items")
  void charsBody(@Body char[] text); // error: BodyNotObject

  @Post("/items")
  void optionalBody(@Body Optional<String> text); // error: BodyNotObject

  @Post("/items")
  void enumBody(@Body Thread.State state); // error: BodyNotObject

  @Post("/items")
  void sequenceBody(@Body StringBuilder text); // error: BodyNotObject

  @Post("/items")
  void matrixBody(@Body int[][] matrix); // error: BodyArrayOfScalars

  @Post("/items")
  void reader(Reader text); // error: ParameterTypeUnsupported

  @Post("/items")
  void thread(Thread thread); // error: ParameterTypeUnsupported

  @Post("/items")
  void runnable(Optional<Runnable> runnable); // error: ParameterTypeUnsupported

  @Post("/items")
  void path(java.nio.file.Path path); // error: ParameterTypeUnsupported

  @Post("/items/<name>")
  void sameAsPath(String name, @Field("name") String other); // error: NameTwice

  @Post("/items")
  void third(@Body Item one, @Body Item two, @Body Item three); // error: SeveralBodies error: SeveralBodies

  @Post("/items")
  void valued(@Body Sku sku); // error: BodyNotObject

  @Post("/items")
  void valuedOnes(@Body List<Sku> skus); // error: BodyArrayOfScalars

  @Get("/items")
  void valuedQuery(Sku sku); // error: BodyNotAllowed

  @Post("/items")
  void date(@Body Date date); // error: BodyNotObject

  @Post("/items")
  void node(@Body TextNode node); // error: BodyNotObject

  @Post("/items")
  void nested(List<Page> pages); // error: TypeNotWritable

  @Post("/items")
  void endless(Deeper<String> deeper); // error: TypeNotWritable

  @Post("/items")
  void machine(Timer timer); // error: TypeNotWritable

  record Sku(@JsonValue String text) {}

  record Deeper<T>(T value, Deeper<List<T>> next) {}

  record Page(Timer timer) {}

  record Item(String name) {}

  record Holder(Silent silent) {}

  class Silent {
    private String text;
  }

  interface Marker {}
}

class Outer {
  private record Secret(String text) {}

  @FunctionApp("a")
  interface Api {
    @Post("/items")
    Secret secret(); // error: ReturnTypeUnsupported

    @Post("/items")
    void tell(List<Secret> secrets); // error: ParameterTypeUnsupported
  }
}

class UsesParameters {
  Object[] clients(io.github.functionapps.FunctionApps apps) {
    return new Object[] {
      new ParametersClient(apps), new ParametersClient(apps, "other"),
    };
  }
}
