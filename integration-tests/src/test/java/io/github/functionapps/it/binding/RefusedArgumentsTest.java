package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.QueryMap;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.it.StubFunction;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot arrive as it is meant is refused before anything is sent (design.md 3). */
class RefusedArgumentsTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private static final String NO_NUMBER = "NaN and infinities are no numbers to the function";
  private static final String HALF =
      "the text holds half of a surrogate pair, which is no character";
  private static final String EMPTY =
      "the framework drops empty texts from a query, so the function would see its default; leave"
          + " the argument out, or send it in the body";
  private static final String CLASH =
      "a key of the map is the name of another argument, and the function sees one of them";
  private static final String NO_BODY =
      "a body is a JSON object or an array of objects, and this value is written as neither; drop"
          + " @Body to send it as a named field";

  static Stream<Arguments> pathValues() {
    return Stream.of(
        path(null, "null has no place in a path"),
        path("", "an empty text would reach another route"),
        path("a/b", anotherRoute('/', 1)),
        path("?", anotherRoute('?', 0)),
        path("ab#", anotherRoute('#', 2)),
        path("a;b", anotherRoute(';', 1)),
        path("a\tb", control(1)),
        path("\r", control(0)),
        path("ab\n", control(2)),
        path("\0", control(0)),
        path("\u007f", control(0)),
        path("\u0085", control(0)),
        path("a\ud83d", HALF),
        path("\ude00\ud83d", HALF),
        refused(
            "a number that is none", a -> a.number(Double.NaN), "/numbers/<id>", "id", NO_NUMBER));
  }

  static Stream<Arguments> queryValues() {
    return Stream.of(
        query("empty text", a -> a.query("", null), "q", EMPTY),
        query("empty text in an Optional", a -> a.optional(Optional.of("")), "q", EMPTY),
        query("half a character", a -> a.query("\ud83d", null), "q", HALF),
        query(
            "null element",
            a -> a.query("x", Arrays.asList("a", null)),
            "tags",
            "the element at index 1 is null, which a query cannot say; leave it out"),
        query("empty element", a -> a.query("x", List.of("a", "")), "tags", EMPTY),
        query("NaN", a -> a.number(OptionalDouble.of(Double.NaN)), "n", NO_NUMBER),
        query("infinity", a -> a.numbers(1f, Float.NEGATIVE_INFINITY), "n", NO_NUMBER),
        query("empty value of a map", a -> a.map("x", Map.of("k", "")), "filter", EMPTY),
        query(
            "empty key of a map",
            a -> a.map("x", Map.of("", "v")),
            "filter",
            "a key of the map is null or empty, which names no argument"),
        query(
            "null key of a map",
            a -> a.map("x", Collections.singletonMap(null, "v")),
            "filter",
            "a key of the map is null or empty, which names no argument"),
        query("key of another argument", a -> a.map("x", Map.of("q", "v")), "filter", CLASH),
        query("half a key", a -> a.map("x", Map.of("\ud83d", "v")), "filter", HALF));
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        field("NaN", a -> a.field(Double.NaN), "n", jacksonNumber("the value")),
        field("infinity", a -> a.field(Float.POSITIVE_INFINITY), "f", jacksonNumber("the value")),
        field("boxed NaN", a -> a.boxed(Double.NaN), "n", jacksonNumber("the value")),
        field("NaN in an array", a -> a.array(1, Double.NaN), "ns", jacksonNumber("the value")),
        field(
            "NaN in a list",
            a -> a.parts(List.of(new Part("a", 1), new Part("b", Double.NaN))),
            "parts",
            jacksonNumber("the value at /1/unit_cost")),
        field(
            "a getter that throws",
            a -> a.broken(new Broken()),
            "value",
            "Jackson cannot write the value at /text (java.lang.IllegalStateException)"),
        field(
            "a scalar as the body",
            a -> a.body(JsonNodeFactory.instance.textNode("x")),
            "value",
            NO_BODY),
        field(
            "scalars as the body",
            a -> a.body(JsonNodeFactory.instance.arrayNode().add(1)),
            "value",
            NO_BODY));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pathValues", "queryValues", "bodies"})
  void isRefusedBeforeAnythingIsSent(
      String what, Consumer<Api> call, String route, String parameter, String reason) {
    Api api = FUNCTION.client(Api.class);

    assertThatThrownBy(() -> call.accept(api))
        .isExactlyInstanceOf(InvalidRequestException.class)
        .hasMessage("%s of f: the parameter %s cannot be sent: %s", route, parameter, reason)
        .hasNoCause()
        .satisfies(
            e -> {
              InvalidRequestException refusal = (InvalidRequestException) e;
              assertThat(refusal.parameter()).isEqualTo(parameter);
              assertThat(refusal.reason()).isEqualTo(reason);
              assertThat(refusal.endpoint()).hasValue(route + " of f");
              assertThat(refusal.attempts()).isZero();
              assertThat(refusal.mayHaveRun()).isFalse();
            });
    assertThat(FUNCTION.cdf().requests()).isEmpty();
  }

  /** Null where the interface forbids it, as code without NullAway may give it. */
  @SuppressWarnings("NullAway")
  private static Arguments path(@Nullable String value, String reason) {
    String what = value == null ? "null" : JsonNodeFactory.instance.textNode(value).toString();
    return refused("path value " + what, a -> a.item(value), "/items/<id>", "id", reason);
  }

  private static Arguments refused(
      String what, Consumer<Api> call, String template, String parameter, String reason) {
    return arguments(what, call, "GET " + template, parameter, reason);
  }

  private static Arguments query(String what, Consumer<Api> call, String parameter, String reason) {
    return arguments("query: " + what, call, "GET /query", parameter, reason);
  }

  private static Arguments field(String what, Consumer<Api> call, String parameter, String reason) {
    return arguments("body: " + what, call, "POST /body", parameter, reason);
  }

  private static String anotherRoute(char c, int index) {
    return "the framework never decodes a path, so a value with '%s' (at index %d) would reach another route; send it in the query or the body"
        .formatted(c, index);
  }

  private static String control(int index) {
    return "the framework removes or refuses control characters in a path, and there is one at index %d; send the value in the query or the body"
        .formatted(index);
  }

  private static String jacksonNumber(String where) {
    return where + " is NaN or infinite, which is no number to the function";
  }

  @FunctionApp("f")
  interface Api {
    @Get("/items/{id}")
    void item(String id);

    @Get("/numbers/{id}")
    void number(double id);

    @Get("/query")
    void query(String q, @Nullable List<String> tags);

    @Get("/query")
    void optional(Optional<String> q);

    @Get("/query")
    void number(OptionalDouble n);

    @Get("/query")
    void numbers(float... n);

    @Get("/query")
    void map(String q, @QueryMap Map<String, String> filter);

    @Post("/body")
    void field(double n);

    @Post("/body")
    void field(float f);

    @Post("/body")
    void boxed(Double n);

    @Post("/body")
    void array(double... ns);

    @Post("/body")
    void parts(List<Part> parts);

    @Post("/body")
    void broken(Broken value);

    @Post("/body")
    void body(@Body JsonNode value);
  }

  record Part(String name, double unitCost) {}

  static class Broken {
    public String getText() {
      throw new IllegalStateException("s3cret");
    }
  }
}
