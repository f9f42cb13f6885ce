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

  class Nameless {
    @JsonCreator
    Nameless(@JsonProperty("name") String name, int size) {}
  }
}
