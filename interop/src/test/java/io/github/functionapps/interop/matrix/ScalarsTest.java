package io.github.functionapps.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.interop.odd.BodiesApi;
import io.github.functionapps.interop.odd.BodiesApi.Scalars;
import io.github.functionapps.interop.odd.Color;
import java.time.OffsetDateTime;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 6: members of the body, where each type takes its own kind of JSON only. */
@DisplayName("Scalars in a body")
class ScalarsTest extends MatrixTest {
  private BodiesApi api;

  @BeforeEach
  void create() {
    api = cell.create(BodiesApi.class);
  }

  @Test
  @DisplayName("int, float, bool, text and None; whole numbers keep their decimal point")
  void scalars() {
    assertThat(api.scalars(1, 5, true, "", OptionalInt.of(3)))
        .isEqualTo(new Scalars(1L, 5.0, true, "", 3L));
    assertThat(api.scalars(Long.MAX_VALUE, -1e-300, false, "\0\"\\ 😀", OptionalInt.empty()))
        .isEqualTo(new Scalars(Long.MAX_VALUE, -1e-300, false, "\0\"\\ 😀", null));
  }

  @Test
  @DisplayName("null passes for anything")
  void nulls() {
    assertThat(api.patchScalars(null, null, null, null))
        .isEqualTo(new Scalars(null, null, null, null, null));
  }

  @Test
  @DisplayName("an int for a float answers 400")
  void wholeForReal() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert '5' (type int) to float", () -> api.wholeForReal(1, 5, true, "x"));
  }

  @Test
  @DisplayName("a float for an int answers 400")
  void realForWhole() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert '1.0' (type float) to int", () -> api.realForWhole(1, 5, true, "x"));
  }

  @Test
  @DisplayName("a bool for an int is taken, and stays a bool")
  void booleanForWhole() {
    assertThat(api.booleanForWhole(true, 5, true, "x").path("n").isBoolean()).isTrue();
  }

  @Test
  @DisplayName("a number for a bool answers 400")
  void numberForBoolean() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert '1' (type int) to bool", () -> api.numberForBoolean(1, 5, 1, "x"));
  }

  @Test
  @DisplayName("a number for text answers 400")
  void numberForText() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert '2' (type int) to str", () -> api.numberForText(1, 5, true, 2));
  }

  @Test
  @DisplayName("text becomes an int, a float or a bool, as in a query")
  void textForAll() {
    assertThat(api.textForAll("-1", "1e3", "yes", "x"))
        .isEqualTo(new Scalars(-1L, 1000.0, true, "x", null));
    assertThat(api.textForAll("-1", "1e3", "maybe", "x").b()).isFalse();
  }

  @Test
  @DisplayName("datetime, UUID and Enum parameters outside a model always answer 400")
  void typedParametersNeverWork() {
    String cannot = "Cannot convert";
    FrameworkError.VALIDATION.assertThrownBy(
        cell, cannot, () -> api.dateTime(OffsetDateTime.parse("2026-01-02T03:04:05Z")));
    FrameworkError.VALIDATION.assertThrownBy(cell, cannot, () -> api.uuid(new UUID(0, 5)));
    FrameworkError.VALIDATION.assertThrownBy(cell, cannot, () -> api.color(Color.RED));
  }
}
