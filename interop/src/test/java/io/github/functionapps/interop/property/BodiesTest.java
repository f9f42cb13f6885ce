package io.github.functionapps.interop.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.odd.BodiesApi;
import io.github.functionapps.interop.odd.EchoesApi;
import io.github.functionapps.interop.odd.EchoesApi.Scalars;
import io.github.functionapps.interop.odd.NewItem;
import io.github.functionapps.interop.odd.Node;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** wire.md 6: whatever is put into a body comes back unchanged from every release. */
class BodiesTest {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  @Provide
  Arbitrary<JsonNode> values() {
    return values(3);
  }

  @Provide
  Arbitrary<NewItem> items() {
    return Combinators.combine(
            wellFormed(), reals(), wellFormed().list().ofMaxSize(3), wellFormed().optional())
        .as(NewItem::new);
  }

  @Provide
  Arbitrary<Node> trees() {
    return trees(3);
  }

  @Provide
  Arbitrary<String> texts() {
    return Texts.any();
  }

  @Provide
  Arbitrary<Double> reals() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(), Arbitraries.of(0.0, -0.0, 5.0, Double.MIN_VALUE, Double.MAX_VALUE));
  }

  @Property(tries = 200)
  void anyJson(@ForAll("values") JsonNode value) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      assertThat(cell.create(EchoesApi.class).value(value)).isEqualTo(value);
    }
  }

  /** The only text that does not come back: Jackson reads no such key. */
  @Property(tries = 50)
  void keysWithHalfOfASurrogatePair(
      @ForAll("texts") String before,
      @ForAll @CharRange(from = '\ud800', to = '\udbff') char half) {
    JsonNode value = JSON.objectNode().put(before + half, 1);
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      assertThatExceptionOfType(ResponseException.class)
          .isThrownBy(() -> cell.create(EchoesApi.class).value(value))
          .satisfies(e -> assertThat(e.callId()).isPresent());
    }
  }

  @Property(tries = 150)
  void scalars(
      @ForAll long number,
      @ForAll("reals") double real,
      @ForAll boolean flag,
      @ForAll("texts") String text) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      EchoesApi api = cell.create(EchoesApi.class);

      assertThat(api.scalars(number, real, flag, text))
          .isEqualTo(new Scalars(number, real, flag, text));
    }
  }

  @Property(tries = 100)
  void models(@ForAll("items") NewItem item) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      EchoesApi api = cell.create(EchoesApi.class);
      assertThat(api.item(item)).isEqualTo(item);
      if (cell.release().isBefore("0.7")) {
        assertError(500, "ExecutionError", () -> api.itemBare(item));
      } else {
        assertThat(api.itemBare(item)).isEqualTo(item);
      }
    }
  }

  @Property(tries = 100)
  void listsOfModels(@ForAll @Size(max = 3) List<@From("items") NewItem> items) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      EchoesApi api = cell.create(EchoesApi.class);
      assertThat(api.items(items)).isEqualTo(items);
      if (cell.release().isBefore("0.7")) {
        assertError(400, "ValidationError", () -> api.itemsBare(items));
      } else {
        assertThat(api.itemsBare(items)).isEqualTo(items);
      }
    }
  }

  @Property(tries = 100)
  void modelsOfThemselves(@ForAll("trees") Node tree) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      assertThat(cell.create(EchoesApi.class).tree(tree)).isEqualTo(tree);
    }
  }

  /** The trap of an optional model: a bare body is dropped, whatever it holds. */
  @Property(tries = 50)
  void optionalModels(@ForAll("items") NewItem item) {
    for (Cell cell : Cell.ONE_PER_RELEASE) {
      BodiesApi api = cell.create(BodiesApi.class);
      assertThat(api.createOptional(item)).contains(item.name());
      if (cell.release().isBefore("0.7")) {
        assertError(500, "ExecutionError", () -> api.createOptionalBare(item));
      } else {
        assertThat(api.createOptionalBare(item)).isEmpty();
      }
    }
  }

  private static void assertError(int status, String errorType, ThrowingCallable call) {
    assertThatExceptionOfType(FunctionErrorException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.status()).isEqualTo(status))
        .satisfies(e -> assertThat(e.errorType()).contains(errorType));
  }

  private static Arbitrary<String> wellFormed() {
    return Texts.any().filter(Texts::isWellFormed);
  }

  private Arbitrary<Node> trees(int depth) {
    Arbitrary<List<Node>> children =
        depth == 0 ? Arbitraries.just(List.of()) : trees(depth - 1).list().ofMaxSize(2);
    return Combinators.combine(wellFormed(), children).as(Node::new);
  }

  private Arbitrary<JsonNode> values(int depth) {
    Arbitrary<JsonNode> scalars =
        Arbitraries.oneOf(
            Arbitraries.just(JSON.nullNode()),
            Arbitraries.of(true, false).map(JSON::booleanNode),
            Arbitraries.integers().map(JSON::numberNode),
            Arbitraries.bigIntegers()
                .between(BigInteger.TWO.pow(100).negate(), BigInteger.TWO.pow(100))
                .map(JSON::numberNode),
            reals().map(JSON::numberNode),
            Texts.any().map(JSON::textNode));
    if (depth == 0) {
      return scalars.map(BodiesTest::asRead);
    }
    Arbitrary<JsonNode> arrays =
        values(depth - 1).list().ofMaxSize(3).map(elements -> JSON.arrayNode().addAll(elements));
    Arbitrary<JsonNode> objects =
        Arbitraries.maps(wellFormed(), values(depth - 1))
            .ofMaxSize(3)
            .map(members -> JSON.objectNode().setAll(members));
    return Arbitraries.oneOf(scalars, arrays, objects).map(BodiesTest::asRead);
  }

  /** The same number can be several nodes; the one that is read from its text. */
  private static JsonNode asRead(JsonNode node) {
    try {
      return RawCalls.JSON.readTree(RawCalls.JSON.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
