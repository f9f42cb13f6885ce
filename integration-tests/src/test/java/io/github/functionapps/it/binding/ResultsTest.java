package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.it.StubFunction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What methods that return data make of data, null and the function's 404 (design.md 5). */
class ResultsTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void dataIsReadAsTheDeclaredType() {
    FUNCTION.answers("{\"id\":1,\"max_flow\":2,\"undeclared\":[{}]}");
    assertThat(api.pump()).isEqualTo(new Pump(1, 2.0));
    FUNCTION.answers("{\"aKey\":[{\"id\":1,\"max_flow\":2.5}]}");
    assertThat(api.map()).isEqualTo(Map.of("aKey", List.of(new Pump(1, 2.5))));
    FUNCTION.answers("[{\"id\":1,\"max_flow\":2.5}]");
    assertThat(api.array()).containsExactly(new Pump(1, 2.5));
    FUNCTION.answers("[[1],[2,3]]");
    assertThat(api.listArray()).containsExactly(List.of(1), List.of(2, 3));
    FUNCTION.answers("{\"a\":[1,\"x\",null,true]}");
    assertThat(api.object()).isEqualTo(Map.of("a", Arrays.asList(1, "x", null, true)));
  }

  @Test
  void primitivesAndNumbersKeepTheirPrecision() {
    FUNCTION.answers("9007199254740993");
    assertThat(api.aLong()).isEqualTo(9007199254740993L);
    FUNCTION.answers("2");
    assertThat(api.aDouble()).isEqualTo(2.0);
    FUNCTION.answers("true");
    assertThat(api.aBoolean()).isTrue();
    FUNCTION.answers("[1,2]");
    assertThat(api.ints()).containsExactly(1, 2);
    FUNCTION.answers("1180591620717411303425");
    assertThat(api.bigInteger()).isEqualTo(BigInteger.TWO.pow(70).add(BigInteger.ONE));
    FUNCTION.answers("0.1000000000000000055511151231257827");
    assertThat(api.bigDecimal()).isEqualTo(new BigDecimal("0.1000000000000000055511151231257827"));
  }

  @Test
  void textIsHandedOnAsItIsAndNothingElseIsText() {
    FUNCTION.answers("\"line 1\\nline \\\"2\\\"\"");
    assertThat(api.text()).isEqualTo("line 1\nline \"2\"");
    FUNCTION.answers("{\"a\":1}");
    assertRefused(api::text, "the data must be a java.lang.String, but an object was found");
    FUNCTION.answers("1");
    assertRefused(api::text, "the data must be a java.lang.String, but an integer was found");
  }

  @Test
  void aTreeIsWhateverCameAndNullIsANode() {
    FUNCTION.answers("{\"a\":[1]}");
    assertThat(api.tree().at("/a/0").intValue()).isEqualTo(1);
    FUNCTION.answers("null");
    assertThat(api.tree()).isSameAs(NullNode.instance);
  }

  @Test
  void nullIsAnErrorWhereTheTypeHasNoPlaceForIt() {
    FUNCTION.answers("null");
    assertRefused(
        api::pump,
        "GET /data of f: the data must be an "
            + Pump.class.getName()
            + ", but it is null; declare Optional<T> if null is right");
    FUNCTION.answers("null");
    assertRefused(api::aLong, "but it is null; declare Optional<T> if null is right");
    FUNCTION.answers("null");
    assertRefused(api::text, "but it is null; declare Optional<T> if null is right");
  }

  @Test
  void nullIsAValueWhereTheResultIsNullable() {
    FUNCTION.answers("null");
    assertThat(api.pumpOrNull()).isNull();
    FUNCTION.answers("{\"id\":1,\"max_flow\":2}");
    assertThat(api.pumpOrNull()).isEqualTo(new Pump(1, 2));
  }

  @Test
  void optionalsArePresentForData() {
    FUNCTION.answers("{\"id\":1,\"max_flow\":2}");
    assertThat(api.maybe()).hasValue(new Pump(1, 2));
    FUNCTION.answers("1");
    assertThat(api.maybeInt()).hasValue(1);
    FUNCTION.answers("2");
    assertThat(api.maybeLong()).hasValue(2);
    FUNCTION.answers("3");
    assertThat(api.maybeDouble()).hasValue(3);
  }

  @Test
  void optionalsAreEmptyForNull() {
    FUNCTION.answers("null");
    assertThat(api.maybe()).isEmpty();
    FUNCTION.answers("null");
    assertThat(api.maybeInt()).isEmpty();
    FUNCTION.answers("null");
    assertThat(api.maybeLong()).isEmpty();
    FUNCTION.answers("null");
    assertThat(api.maybeDouble()).isEmpty();
  }

  @Test
  void optionalsAreEmptyForTheFunctions404ButNotForARouteThatIsMissing() {
    FUNCTION.answersError(404, "NotFound", "no such pump");
    assertThat(api.maybe()).isEmpty();
    FUNCTION.answersError(404, "NotFound", "no such pump");
    assertThat(api.maybeInt()).isEmpty();
    FUNCTION.answersError(400, "RouteNotFound", "No route found");
    assertThatThrownBy(api::maybe)
        .isInstanceOf(FunctionErrorException.class)
        .hasMessage("GET /data of f: the function answered 400 RouteNotFound: No route found");
  }

  @Test
  void a404IsAnErrorForAnythingElse() {
    FUNCTION.answersError(404, "NotFound", "no such pump");
    assertThatThrownBy(api::pump)
        .isInstanceOf(FunctionErrorException.class)
        .hasMessage("GET /data of f: the function answered 404 NotFound: no such pump");
    FUNCTION.answersError(404, "NotFound", "no such pump");
    assertThatThrownBy(api::pumpOrNull).isInstanceOf(FunctionErrorException.class);
    FUNCTION.answersError(404, "NotFound", "no such pump");
    assertThatThrownBy(api::nothing).isInstanceOf(FunctionErrorException.class);
  }

  @Test
  void anEmptyObjectIsTheTrapForATypeThatNeedsAProperty() {
    FUNCTION.answers("{}");
    assertRefused(api::pump, "but {} was found. The framework sends {} for a model");
    FUNCTION.answers("{ }");
    assertRefused(api::maybe, "but {} was found. The framework sends {} for a model");
    FUNCTION.answers("{}");
    assertThat(api.map()).isEmpty();
    FUNCTION.answers("{}");
    assertThat(api.relaxed()).isEqualTo(new Relaxed(Optional.empty(), null));
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isInstanceOf(ResponseException.class)
        .hasMessageContaining(message)
        .satisfies(e -> assertThat(((ResponseException) e).callId()).hasValue("17"));
  }

  @FunctionApp("f")
  interface Api {
    @Get("/data")
    Pump pump();

    @Get("/data")
    @Nullable Pump pumpOrNull();

    @Get("/data")
    Optional<Pump> maybe();

    @Get("/data")
    OptionalInt maybeInt();

    @Get("/data")
    OptionalLong maybeLong();

    @Get("/data")
    OptionalDouble maybeDouble();

    @Get("/data")
    Relaxed relaxed();

    @Get("/data")
    Map<String, List<Pump>> map();

    @Get("/data")
    Pump[] array();

    @Get("/data")
    List<Integer>[] listArray();

    @Get("/data")
    Map<String, Object> object();

    @Get("/data")
    long aLong();

    @Get("/data")
    double aDouble();

    @Get("/data")
    boolean aBoolean();

    @Get("/data")
    int[] ints();

    @Get("/data")
    BigInteger bigInteger();

    @Get("/data")
    BigDecimal bigDecimal();

    @Get("/data")
    String text();

    @Get("/data")
    JsonNode tree();

    @Get("/data")
    void nothing();
  }

  record Pump(long id, double maxFlow) {}

  record Relaxed(Optional<String> note, @Nullable String label) {}
}
