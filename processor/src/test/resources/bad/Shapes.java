package com.acme;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.QueryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  @Get("/items/<code>")
  void inheritedCodes(
      Coded code,
      Coded one,
      List<Coded> several,
      Optional<Coded> maybe,
      @QueryMap Map<String, Coded> more);

  @Get("/items/<code>")
  void inheritedNarrower(Narrower code, Numbered number);

  @Get("/items/<code>")
  void wrappedCodes(Wrapped code, Maybe maybe, Open open);

  @Get("/items")
  void circular(Circular circular); // error: BodyNotAllowed

  @Get("/items")
  void inheritedLists(Listed codes); // error: BodyNotAllowed

  @Post("/items")
  void inheritedIds(@Body List<Id> ids); // error: BodyArrayOfScalars

  @Post("/items")
  void wrappedIds(@Body List<Outer> ids); // error: BodyArrayOfScalars

  @Post("/items")
  void inheritedObjects(@Body List<Thing> things);

  @Post("/items")
  void endless(@Body Endless endless);

  @Get("/page")
  Page<?> page(); // error: ReturnTypeOpen

  @Get("/pages")
  Map<String, List<? extends Page<?>>> pages(); // error: ReturnTypeOpen

  @Post("/page")
  void page(Page<?> page); // error: ParameterTypeUnsupported

  @Post("/enums")
  void enums(List<? extends Enum<?>> enums); // error: ParameterTypeUnsupported

  @Post("/enum")
  void anyEnum(Enum<?> choice); // error: ParameterTypeUnsupported

  @Post("/sorted")
  void sorted(Map<String, Sorted<?>> sorted); // error: ParameterTypeUnsupported

  @Get("/sorted")
  Sorted<?> sorted(); // error: ReturnTypeOpen

  @Post("/sorted/known")
  void sortedTexts(Sorted<String> sorted);

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

  interface HasCode<T> {
    @JsonValue
    T code();
  }

  enum Coded implements HasCode<String> {
    A;

    @Override
    public String code() {
      return "a";
    }
  }

  enum Numbered implements HasCode<Integer> {
    A;

    @Override
    public Integer code() {
      return 1;
    }
  }

  enum Narrower implements HasCode<Comparable<String>> {
    A;

    @Override
    public String code() {
      return "a";
    }
  }

  enum Wrapped implements HasCode<Id> {
    A;

    @Override
    public Id code() {
      return new Id("a");
    }
  }

  enum Maybe implements HasCode<Optional<String>> {
    A;

    @Override
    public Optional<String> code() {
      return Optional.of("a");
    }
  }

  enum Open {
    A;

    @JsonValue
    public Object code() {
      return "a";
    }
  }

  enum Circular {
    A;

    @JsonValue
    public Circular self() {
      return this;
    }
  }

  enum Listed implements HasCode<List<String>> {
    A;

    @Override
    public List<String> code() {
      return List.of();
    }
  }

  record Id(String code) implements HasCode<String> {}

  record Outer(Id code) implements HasCode<Id> {}

  record Thing(Map<String, String> code) implements HasCode<Map<String, String>> {}

  record Endless(List<Endless> code) implements HasCode<List<Endless>> {}

  record Names(@JsonValue List<String> names) {}

  record Objects(@JsonValue List<Map<String, String>> objects) {}

  record Sorted<T extends Comparable<T>>(List<T> items) {}

  record Page<T extends Number>(List<T> items) {}
}
