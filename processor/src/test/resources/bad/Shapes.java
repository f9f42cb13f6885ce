package com.acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import java.util.List;
import java.util.Map;

/** Types whose JSON is not what their kind would make it, and wildcards with a bound elsewhere. */
@FunctionApp("a")
interface Shapes {
  @Get("/items")
  void enumAsObject(AsObject choice); // error: BodyNotAllowed

  @Get("/items/<choice>")
  void enumAsList(AsList choice); // error: PathTypeUnsupported

  @Get("/items")
  void enumAsNumber(AsNumber choice);

  @Post("/items")
  void iterable(@Body Iterable<String> names); // error: BodyArrayOfScalars

  @Post("/items")
  void iterableOfObjects(@Body Iterable<Map<String, String>> items);

  @Post("/items")
  void values(@Body Names names); // error: BodyArrayOfScalars

  @Post("/items")
  void objects(@Body Objects objects);

  @Get("/page")
  Page<?> page(); // error: ReturnTypeOpen

  @Get("/pages")
  Map<String, List<? extends Page<?>>> pages(); // error: ReturnTypeOpen

  @Post("/page")
  void page(Page<?> page); // error: ParameterTypeUnsupported

  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  enum AsObject {
    A;

    public int getX() {
      return 1;
    }
  }

  enum AsList {
    A;

    @JsonValue
    public List<String> texts() {
      return List.of();
    }
  }

  enum AsNumber {
    A;

    @JsonValue
    public int number() {
      return 1;
    }
  }

  record Names(@JsonValue List<String> names) {}

  record Objects(@JsonValue List<Map<String, String>> objects) {}

  record Page<T extends Number>(List<T> items) {}
}
