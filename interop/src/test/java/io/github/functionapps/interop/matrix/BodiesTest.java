package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.ANY_IS_REFUSED;
import static io.github.functionapps.interop.compatibility.Limitation.NAMED_BODIES_ONLY;
import static io.github.functionapps.interop.compatibility.Limitation.NO_ARRAY_AS_BODY;
import static io.github.functionapps.interop.compatibility.Limitation.OWN_FIELD_MUST_BE_SENT_BARE;
import static io.github.functionapps.interop.compatibility.Limitation.OWN_FIELD_MUST_BE_SENT_NAMED;
import static io.github.functionapps.interop.compatibility.Limitation.UNDECLARED_ARGUMENT_FAILS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.FunctionResponse;
import io.github.functionapps.interop.odd.BodiesApi;
import io.github.functionapps.interop.odd.BodiesApi.Aliased;
import io.github.functionapps.interop.odd.BodiesApi.Batch;
import io.github.functionapps.interop.odd.BodiesApi.Defaults;
import io.github.functionapps.interop.odd.BodiesApi.Either;
import io.github.functionapps.interop.odd.BodiesApi.Noted;
import io.github.functionapps.interop.odd.BodiesApi.OnShelf;
import io.github.functionapps.interop.odd.Box;
import io.github.functionapps.interop.odd.Color;
import io.github.functionapps.interop.odd.Everything;
import io.github.functionapps.interop.odd.Item;
import io.github.functionapps.interop.odd.NewItem;
import io.github.functionapps.interop.odd.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 6: named and bare bodies, models and what is in them. */
@DisplayName("Bodies")
class BodiesTest extends MatrixTest {
  private static final NewItem PUMP = NewItem.of("pump", 10);
  private static final NewItem VALVE =
      new NewItem("valve", 2.5, List.of("new", "blå"), Optional.of("check seat"));

  private BodiesApi api;

  @BeforeEach
  void create() {
    api = cell.create(BodiesApi.class);
  }

  @Test
  @DisplayName("one model, by its name")
  void namedModel() {
    FunctionResponse<Item> created = api.create(VALVE);

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.data()).isEqualTo(new Item(7, VALVE));
  }

  @Test
  @DisplayName("one model as the whole body")
  void bareModel() {
    limits
        .where(NAMED_BODIES_ONLY, () -> assertTakenApart(() -> api.createBare(VALVE)))
        .otherwise(() -> assertThat(api.createBare(VALVE)).isEqualTo(new Item(7, VALVE)));
  }

  @Test
  @DisplayName("one model as the whole body, beside a path variable")
  void bareModelBesidePathVariable() {
    limits
        .where(NAMED_BODIES_ONLY, () -> assertTakenApart(() -> api.createOnShelf("A 1", PUMP)))
        .otherwise(
            () -> assertThat(api.createOnShelf("A 1", PUMP)).isEqualTo(new OnShelf("A 1", "pump")));
  }

  @Test
  @DisplayName("one model and another parameter, by their names, the other in the query")
  void namedModelBesideQuery() {
    assertThat(api.createNoted(PUMP, "q")).isEqualTo(new Noted("pump", "q"));
  }

  @Test
  @DisplayName("one model as the whole body where the handler has another parameter: always 500")
  void bareModelBesideOtherParameter() {
    FrameworkError.EXECUTION.assertThrownBy(
        cell,
        cell.release().isBefore("0.7") ? "unexpected keyword argument" : "missing 1 required",
        () -> api.createNotedBare(PUMP));
  }

  @Test
  @DisplayName("an optional model, by its name")
  void namedOptionalModel() {
    assertThat(api.createOptional(PUMP)).contains("pump");
  }

  @Test
  @DisplayName("an optional model as the whole body is dropped without a word")
  void bareOptionalModel() {
    limits
        .where(NAMED_BODIES_ONLY, () -> assertTakenApart(() -> api.createOptionalBare(PUMP)))
        .otherwise(() -> assertThat(api.createOptionalBare(PUMP)).isEmpty());
  }

  @Test
  @DisplayName("a list of models and a scalar, by their names")
  void namedModelsAndScalar() {
    assertThat(api.createBatch(List.of(PUMP, VALVE), true))
        .isEqualTo(new Batch(List.of("pump", "valve"), true));
    assertThat(api.createBatch(List.of(), false)).isEqualTo(new Batch(List.of(), false));
  }

  @Test
  @DisplayName("a list of models, by its name")
  void namedModels() {
    assertThat(api.createBulk(List.of(PUMP, VALVE))).containsExactly("pump", "valve");
    assertThat(api.createBulk(List.of())).isEmpty();
  }

  @Test
  @DisplayName("a list of models as the whole body, empty ones included")
  void bareModels() {
    limits
        .where(
            NO_ARRAY_AS_BODY,
            () ->
                FrameworkError.VALIDATION.assertThrownBy(
                    cell, "Invalid request structure", () -> api.createBulkBare(List.of(PUMP))))
        .otherwise(
            () -> {
              assertThat(api.createBulkBare(List.of(PUMP, VALVE))).containsExactly("pump", "valve");
              assertThat(api.createBulkBare(List.of())).isEmpty();
            });
  }

  @Test
  @DisplayName("a parameter named like a field of its own model, by its name")
  void namedLikeItsOwnField() {
    Box box = new Box(PUMP, "fragile");
    limits
        .where(
            OWN_FIELD_MUST_BE_SENT_BARE,
            () ->
                FrameworkError.VALIDATION.assertThrownBy(
                    cell, "Field required", () -> api.putBox(box)))
        .otherwise(() -> assertThat(api.putBox(box)).isEqualTo(box));
  }

  @Test
  @DisplayName("a parameter named like a field of its own model, as the whole body")
  void bareLikeItsOwnField() {
    Box box = new Box(PUMP, "fragile");
    limits
        .where(
            OWN_FIELD_MUST_BE_SENT_NAMED,
            () ->
                FrameworkError.VALIDATION.assertThrownBy(
                    cell, "Field required", () -> api.putBoxBare(box)))
        .otherwise(() -> assertThat(api.putBoxBare(box)).isEqualTo(box));
  }

  @Test
  @DisplayName("a model of defaults, by its name")
  void namedDefaults() {
    assertThat(api.putDefaults(new Defaults(Optional.empty(), OptionalInt.empty())))
        .isEqualTo(new Defaults(Optional.of("nobody"), OptionalInt.of(1)));
  }

  @Test
  @DisplayName("an empty object as the whole body counts as nothing sent: always 500")
  void bareNothing() {
    FrameworkError.EXECUTION.assertThrownBy(
        cell,
        "missing 1 required positional argument: 'thing'",
        () -> api.putDefaultsBare(new Defaults(Optional.empty(), OptionalInt.empty())));
  }

  @Test
  @DisplayName("a `dict`, by its name")
  void namedDict() {
    Map<String, Object> value = Map.of("a", 1, "nøgle 😀", List.of(true, "x"));
    assertThat(api.free(value)).isEqualTo(value);
  }

  @Test
  @DisplayName("a `dict` as the whole body: always 500")
  void bareDict() {
    FrameworkError.EXECUTION.assertThrownBy(
        cell,
        cell.release().isBefore("0.7") ? "unexpected keyword argument 'a'" : "missing 1 required",
        () -> api.freeBare(Map.of("a", 1)));
  }

  @Test
  @DisplayName("a `dict[str, Any]`, by its name")
  void namedDictOfAny() {
    limits
        .where(
            ANY_IS_REFUSED,
            () ->
                FrameworkError.VALIDATION.assertThrownBy(
                    cell, "Any", () -> api.freeAny(Map.of("a", 1)))) // the words are Python's
        .otherwise(() -> assertThat(api.freeAny(Map.of("a", 1))).isEqualTo(Map.of("a", 1)));
  }

  @Test
  @DisplayName("a model with dates, UUID, Decimal, Enum, dict, union and a nested model")
  void everything() {
    for (Everything sent :
        List.of(
            everythingOf(new IntNode(5), Optional.empty()),
            everythingOf(new TextNode("5"), Optional.of("ja")))) {
      assertThat(api.everything(sent)).isEqualTo(sent);
    }
  }

  @Test
  @DisplayName("a model of itself")
  void recursiveModel() {
    Node tree =
        new Node(
            "a",
            List.of(new Node("b", List.of(new Node("c", List.of()))), new Node("d", List.of())));
    assertThat(api.tree(tree)).isEqualTo(tree);
  }

  @Test
  @DisplayName("a model with aliases")
  void aliases() {
    Aliased thing = new Aliased("Pump", "x:y");
    assertThat(api.aliased(thing)).isEqualTo(thing);
  }

  @Test
  @DisplayName("a union takes the first type that fits; text of digits fits `int`")
  void unions() {
    assertThat(api.either(5)).isEqualTo(new Either("int", 5));
    assertThat(api.either("five")).isEqualTo(new Either("str", "five"));
    assertThat(api.either("5")).isEqualTo(new Either("int", 5));
    assertThat(api.either(List.of(1, 2))).isEqualTo(new Either("list", List.of(1, 2)));
  }

  @Test
  @DisplayName("an argument that the handler does not declare is ignored")
  void undeclaredArguments() {
    limits
        .where(
            UNDECLARED_ARGUMENT_FAILS,
            () ->
                FrameworkError.EXECUTION.assertThrownBy(
                    cell,
                    "got an unexpected keyword argument 'undeclared'",
                    () -> api.createWithMore(PUMP, 1)))
        .otherwise(() -> assertThat(api.createWithMore(PUMP, 1)).isEqualTo(new Item(7, PUMP)));
  }

  private void assertTakenApart(ThrowingCallable call) {
    FrameworkError.EXECUTION.assertThrownBy(
        cell, "got an unexpected keyword argument 'name'", call);
  }

  private static Everything everythingOf(JsonNode either, Optional<String> maybe) {
    return new Everything(
        "tekst 😀",
        9_007_199_254_740_993L,
        0.1,
        true,
        List.of("a", "", "\u2028"),
        List.of(List.of(1.0, -0.5), List.of()),
        Map.of("b", 2, "å", -1),
        Color.DEEP_BLUE,
        OffsetDateTime.parse("2026-01-02T03:04:05.678901Z"),
        LocalDate.of(2026, 2, 28),
        LocalTime.of(23, 59, 58),
        new BigDecimal("12.25"),
        new UUID(1, 2),
        either,
        VALVE,
        maybe);
  }
}
