package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.UNDECLARED_ARGUMENT_FAILS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.interop.odd.ArgumentsApi;
import io.github.functionapps.interop.odd.ArgumentsApi.Lists;
import io.github.functionapps.interop.odd.ArgumentsApi.QueryScalars;
import io.github.functionapps.interop.odd.Color;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 6: what becomes of a query. */
@DisplayName("Queries")
class QueriesTest extends MatrixTest {
  private static final QueryScalars DEFAULTS = new QueryScalars("default", -1, -1.5, false, null);

  private ArgumentsApi api;

  @BeforeEach
  void create() {
    api = cell.create(ArgumentsApi.class);
  }

  @Test
  @DisplayName("text, int, float and bool arguments, and None")
  void scalars() {
    assertThat(
            api.query(
                Optional.of("a+b & c=d %C3%A9 é 😀"),
                OptionalLong.of(Long.MIN_VALUE),
                OptionalDouble.of(-2.5e-10),
                Optional.of(true),
                OptionalInt.of(7)))
        .isEqualTo(new QueryScalars("a+b & c=d %C3%A9 é 😀", Long.MIN_VALUE, -2.5e-10, true, 7));
  }

  @Test
  @DisplayName("what is not sent is the handler's default")
  void defaults() {
    assertThat(
            api.query(
                Optional.empty(),
                OptionalLong.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalInt.empty()))
        .isEqualTo(DEFAULTS);
  }

  @Test
  @DisplayName("empty text, which the function would not see, is refused before sending")
  void emptyTextIsRefused() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                api.query(
                    Optional.of(""),
                    OptionalLong.empty(),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalInt.empty()));
  }

  @Test
  @DisplayName("lists of two and more, and of none")
  void lists() {
    assertThat(api.lists(List.of("a", "b", "a"), List.of(1, 2)))
        .isEqualTo(new Lists(List.of("a", "b", "a"), List.of(1, 2)));
    assertThat(api.lists(List.of(), List.of())).isEqualTo(new Lists(null, null));
  }

  @Test
  @DisplayName("a list of one answers 400 for a `list` parameter, and the error says why")
  void listsOfOne() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell,
        "was sent with one element, which the framework takes for a text",
        () -> api.lists(List.of("a"), List.of()));
  }

  @Test
  @DisplayName("a list of one reaches a parameter that is declared `list[str] | str`")
  void listsOfOneForUnions() {
    assertThat(api.oneOrMany(List.of("a"))).containsExactly("a");
    assertThat(api.oneOrMany(List.of("a", "b"))).containsExactly("a", "b");
  }

  @Test
  @DisplayName("text that is no boolean is silently false")
  void anyOtherTextIsFalse() {
    assertThat(api.notBoolean("maybe").flag()).isFalse();
    assertThat(api.notBoolean("YES").flag()).isTrue();
    assertThat(api.notBoolean("on").flag()).isTrue();
    assertThat(api.notBoolean("1").flag()).isTrue();
  }

  @Test
  @DisplayName("a float for an int parameter answers 400")
  void floatsAreNoIntegers() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert '1.5' (type str) to int", () -> api.notWhole(1.5));
  }

  @Test
  @DisplayName("date, datetime, UUID, Decimal and Enum parameters always answer 400")
  void typedParametersNeverWork() {
    String cannot = "Cannot convert";
    FrameworkError.VALIDATION.assertThrownBy(
        cell, cannot, () -> api.date(LocalDate.of(2026, 1, 2)));
    FrameworkError.VALIDATION.assertThrownBy(
        cell, cannot, () -> api.dateTime(OffsetDateTime.parse("2026-01-02T03:04:05Z")));
    FrameworkError.VALIDATION.assertThrownBy(cell, cannot, () -> api.uuid(new UUID(0, 5)));
    FrameworkError.VALIDATION.assertThrownBy(
        cell, cannot, () -> api.decimal(new BigDecimal("1.5")));
    FrameworkError.VALIDATION.assertThrownBy(cell, cannot, () -> api.color(Color.RED));
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
                    () -> api.undeclared("x")))
        .otherwise(() -> assertThat(api.undeclared("x")).isEqualTo(DEFAULTS));
  }

  @Test
  @DisplayName("DELETE takes a query")
  void deleteTakesAQuery() {
    assertThat(api.delete(Optional.of("x y"))).isEqualTo("x y");
    assertThat(api.delete(Optional.empty())).isEqualTo("default");
  }
}
