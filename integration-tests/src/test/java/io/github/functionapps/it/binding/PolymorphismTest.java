package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.it.StubFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Values are written as their declared type: elements keep the type ids that it asks for. */
class PolymorphismTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private static final String CIRCLE = "{\"kind\":\"circle\",\"inner_radius\":1.0}";
  private static final String SQUARE = "{\"kind\":\"square\",\"side\":2}";

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void typeIdsAreSentWhereverTheValueStands() {
    assertThat(FUNCTION.sentBy(() -> api.one(new Circle(1))))
        .isEqualTo("POST /shapes {\"shape\":" + CIRCLE + "}");
    assertThat(FUNCTION.sentBy(() -> api.list(List.of(new Circle(1), new Square(2)))))
        .isEqualTo("POST /shapes {\"shapes\":[" + CIRCLE + "," + SQUARE + "]}");
    assertThat(FUNCTION.sentBy(() -> api.narrow(List.of(new Circle(1)))))
        .isEqualTo("POST /shapes {\"shapes\":[" + CIRCLE + "]}");
    assertThat(FUNCTION.sentBy(() -> api.array(new Circle(1), new Square(2))))
        .isEqualTo("POST /shapes {\"shapes\":[" + CIRCLE + "," + SQUARE + "]}");
    assertThat(FUNCTION.sentBy(() -> api.map(Map.of("a", Optional.of(new Square(2))))))
        .isEqualTo("POST /shapes {\"shapes\":{\"a\":" + SQUARE + "}}");
    assertThat(FUNCTION.sentBy(() -> api.body(List.of(new Circle(1), new Square(2)))))
        .isEqualTo("POST /shapes [" + CIRCLE + "," + SQUARE + "]");
  }

  @Test
  void typeIdsAreRead() {
    FUNCTION.answers("[" + CIRCLE + "," + SQUARE + "]");

    assertThat(api.shapes()).containsExactly(new Circle(1), new Square(2));
  }

  @FunctionApp("f")
  interface Api {
    @Post("/shapes")
    void one(Shape shape);

    @Post("/shapes")
    void list(List<Shape> shapes);

    @Post("/shapes")
    void narrow(List<? extends Shape> shapes);

    @Post("/shapes")
    void array(Shape... shapes);

    @Post("/shapes")
    void map(Map<String, Optional<Shape>> shapes);

    @Post("/shapes")
    void body(@Body List<Shape> shapes);

    @Get("/shapes")
    List<Shape> shapes();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Circle.class, name = "circle"),
    @JsonSubTypes.Type(value = Square.class, name = "square")
  })
  interface Shape {}

  record Circle(double innerRadius) implements Shape {}

  record Square(int side) implements Shape {}
}
