package com.acme;

import io.github.functionapps.annotation.Delete;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Path;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Query;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@FunctionApp("a")
interface Paths {
  @Get("") // error: PathInvalid
  void empty();

  @Get("items/<id>") // error: PathInvalid
  void relative(String key);

  @Get("//items") // error: PathInvalid
  void doubled();

  @Get("https://example.com/items") // error: PathInvalid
  void url();

  @Get("/items and more") // error: PathInvalid
  void space();

  @Get("/items%20and%20more") // error: PathInvalid
  void escaped();

  @Get("/items/\ud83d") // error: PathInvalid
  void half();

  @Get("/items\ufeff") // error: PathInvalid
  void invisible();

  @Get("/items/<_id>/<été>/100%")
  void sound(@Path("_id") String id, int été);

  @Get("/items#top") // error: PathInvalid
  void fragment();

  @Get("/items;v=1") // error: PathInvalid
  void matrix();

  @Get("/items?limit=1") // error: PathInvalid
  void query();

  @Get("/items/<id") // error: PathSyntax
  void unclosed(String id);

  @Get("/items/id>") // error: PathSyntax
  void unopened(String id);

  @Get("/items/<>") // error: PathSyntax
  void unnamed();

  @Get("/items/<a<b>>") // error: PathSyntax
  void nested(String a, String b);

  @Get("/items/<id}") // error: PathSyntax
  void crossed(String id);

  @Get("/items/<item id>") // error: PathSyntax
  void spaced(String itemId);

  @Get("/items/<int:id>") // error: PathSyntax
  void typed(int id);

  @Get("/items/:id") // error: PathSyntax
  void colon(String id);

  @Get("/items/<a>-<b>") // error: PathSyntax
  void twoInOne(String a, String b);

  @Get("/items/<id>/parts/<id>") // error: PathVariableTwice
  void twice(String id);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void typo(int itmId);

  @Get("/items/<item_id>") // error: PathVariableUnbound
  void nobody();

  @Get("/items/<class>") // error: PathVariableUnbound
  void keyword();

  @Get("/items/<id>") // error: PathVariableUnbound
  void query(@Query String id);

  @Get("/items/<item_id>")
  void unknown(@Path("itm_id") int itemId); // error: PathParameterUnknown

  @Get("/items")
  void without(@Path int itemId); // error: PathParameterUnknown

  @Get("/a/<one>/<two>")
  void far(@Path("else") int x, int two); // error: PathParameterUnknown

  @Get("/items/<item_id>")
  void two(int itemId, @Path("item_id") int other); // error: PathVariableBoundTwice

  @Get("/items/<id>")
  void list(List<String> id); // error: PathTypeUnsupported

  @Get("/items/<id>")
  void optional(Optional<String> id); // error: PathTypeUnsupported

  @Delete("/items/<id>")
  void map(@Path Map<String, String> id); // error: PathTypeUnsupported

  @Post("/items/<id>")
  void bytes(byte[] id); // error: PathTypeUnsupported

  @Get("/items/<id>")
  void object(Object id); // error: PathTypeUnsupported

  @Get("/items/<id>")
  void array(String[] id); // error: PathTypeUnsupported

  @Get("/items/<id>")
  void record(Item id); // error: PathTypeUnsupported

  @Get("/items\u0007") // error: PathInvalid
  void control();

  @Get("/items/<new>/<from>")
  void keywords(@Path("new") String one, String from);

  @Get("/items/{item_id}") // error: PathVariableUnbound
  void braces(int itmId);

  @Get("/items/{id") // error: PathSyntax
  void openBrace(String id);

  @Get("/a/b:c/<id>")
  void colonInside(String id);

  @Get("/items/<a/b>") // error: PathSyntax
  void slashInside(String a);

  @Get("/items/<id>/x/<id>/y/<id>") // error: PathVariableTwice
  void thrice(String id);

  @Get("/items/../parts") // error: PathInvalid
  void dots();

  record Item(String name) {}
}

class UsesPaths {
  Object[] clients(io.github.functionapps.FunctionApps apps) {
    return new Object[] {
      new PathsClient(apps), new PathsClient(apps, "other"),
    };
  }
}
