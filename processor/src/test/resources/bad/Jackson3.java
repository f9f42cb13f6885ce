package com.acme;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.Outcome;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.QueryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import tools.jackson.core.TreeNode;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.util.RawValue;
import tools.jackson.databind.util.TokenBuffer;

/** What another Jackson reads and writes, imported by mistake or because Spring Boot has it. */
@FunctionApp("a")
interface Jackson3 {
  @Get("/items")
  JsonNode result(); // error: TypeNotReadable

  @Get("/items")
  Optional<ObjectNode> optional(); // error: TypeNotReadable

  @Get("/items")
  CompletableFuture<Outcome<List<ArrayNode>>> wrapped(); // error: TypeNotReadable

  @Get("/items")
  FunctionCall<Map<String, JsonNode[]>> values(); // error: TypeNotReadable

  @Get("/items")
  TreeNode tree(); // error: TypeNotReadable

  @Get("/items")
  TokenBuffer buffer(); // error: TypeNotReadable

  @Get("/items")
  JavaType type(); // error: TypeNotReadable

  @Get("/items")
  List<Deep> deep(); // error: TypeNotReadable

  @Get("/items")
  Child child(); // error: TypeNotReadable

  @Get("/items")
  Map<JsonNode, String> keys(); // error: TypeNotReadable

  @Post("/items")
  void field(JsonNode item); // error: TypeNotWritable

  @Post("/items")
  void body(@Body JsonNode item); // error: TypeNotWritable

  @Post("/items")
  void bodies(@Body List<ObjectNode> items); // error: TypeNotWritable

  @Post("/items")
  void text(@Body StringNode item); // error: TypeNotWritable

  @Post("/items")
  void raw(RawValue item); // error: TypeNotWritable

  @Post("/items")
  void inside(Deep item); // error: TypeNotWritable

  @Get("/items/<item>")
  int path(JsonNode item); // error: PathTypeUnsupported

  @Get("/items")
  int query(@QueryMap Map<String, JsonNode> item); // error: QueryMapType

  @Get("/annotated")
  Annotated annotated(); // error: TypeNotReadable

  @Get("/annotated")
  Component component(); // error: TypeNotReadable

  @Get("/annotated")
  Created created(); // error: TypeNotReadable

  @Get("/annotated")
  Bean bean(); // error: TypeNotReadable

  @Get("/annotated")
  Heir heir(); // error: TypeNotReadable

  @Get("/annotated")
  Color color(); // error: TypeNotReadable

  @Get("/annotated")
  Bundled bundled(); // error: TypeNotReadable

  @Get("/annotated")
  Built built(); // error: TypeNotReadable

  @Post("/annotated")
  void write(List<Written> item); // error: TypeNotWritable

  @Get("/annotated")
  List<Written> readAlone();

  @Post("/annotated")
  void writeAlone(Annotated item);

  @Post("/annotated")
  Both both(Both item);

  @Get("/annotated")
  Custom custom();

  @Post("/annotated")
  void customOnReadingAlone(Custom item); // error: TypeNotWritable

  @JsonDeserialize(as = Integer.class) // error: AnnotationNotAllowedHere
  @Get("/items")
  Number onMethod();

  @Post("/items")
  void onParameter(@JsonSerialize(using = ToStringSerializer.class) int item); // error: AnnotationNotAllowedHere

  record Deep(String name, Optional<List<Inner>> inner) {}

  record Inner(Map<String, JsonNode> extra) {}

  class Child extends ObjectNode {
    Child() {
      super(null);
    }
  }

  @JsonDeserialize(as = Annotated.class)
  record Annotated(int id) {}

  record Component(int id, @JsonDeserialize(as = String.class) String name) {}

  class Created {
    @JsonCreator
    Created(@JsonProperty("id") @JsonDeserialize(as = Integer.class) Number id) {}
  }

  class Bean {
    private int id;

    @JsonDeserialize(as = Integer.class)
    public void setId(int id) {
      this.id = id;
    }

    public int getId() {
      return id;
    }
  }

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  class Parent {
    public int itemId;
  }

  class Heir extends Parent {}

  @EnumNaming(EnumNamingStrategies.SnakeCaseStrategy.class)
  enum Color {
    DARK_RED
  }

  @JacksonAnnotationsInside
  @JsonDeserialize(as = Bundled.class)
  @interface Bundle {}

  @Bundle
  record Bundled(int id) {}

  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(builder = Builder.class)
  record Built(int id) {}

  @JsonPOJOBuilder(withPrefix = "")
  class Builder {
    public Builder id(int id) {
      return this;
    }

    public Built build() {
      return new Built(0);
    }
  }

  record Written(@JsonSerialize(using = ToStringSerializer.class) int id) {}

  @com.fasterxml.jackson.databind.annotation.JsonDeserialize(
      using = com.fasterxml.jackson.databind.deser.std.StdNodeBasedDeserializer.class)
  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  record Custom(int itemId) {}

  /** For both mappers, each of which reads its own. */
  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  @com.fasterxml.jackson.databind.annotation.JsonNaming(
      com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy.class)
  record Both(int itemId) {}
}
