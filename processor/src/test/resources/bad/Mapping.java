package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;
import java.util.Map;

/** Classes of which the mapper would find a mistake no sooner than it sees a value. */
@FunctionApp("a")
interface Mapping {
  @Get("/items")
  List<Nameless> nameless(); // error: TypeNotReadable

  @Get("/items")
  Twice twice(); // error: TypeNotReadable

  @Post("/items")
  void create(Mapped mapped); // error: TypeNotWritable

  @Post("/items")
  void keys(Map<Key, String> byKey); // error: TypeNotWritable

  record Twice(@JsonProperty("x") int a, @JsonProperty("x") int b) {}

  record Mapped(int userId, int userID) {}

  record Key(int a, int b) {}

  class Nameless {
    @JsonCreator
    Nameless(@JsonProperty("name") String name, int size) {}
  }
}

@FunctionApp(value = "a", naming = io.github.functionapps.annotation.Naming.AS_DECLARED)
interface MappingAsDeclared {
  @Post("/items")
  void create(Mapping.Mapped mapped);
}
