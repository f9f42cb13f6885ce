package io.github.functionapps.interop.matrix;

import static io.github.functionapps.interop.compatibility.Limitation.UNKNOWN_ROUTE_IS_THE_SERVERS_OWN_ERROR;
import static io.github.functionapps.interop.compatibility.Limitation.WRONG_VERB_IS_NO_ROUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.InvalidRequestException;
import io.github.functionapps.interop.odd.ArgumentsApi;
import io.github.functionapps.interop.odd.ArgumentsApi.PathScalars;
import io.github.functionapps.interop.odd.Color;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** wire.md 6: what arrives of a path, and which route takes it. */
@DisplayName("Paths")
class PathsTest extends MatrixTest {
  private ArgumentsApi api;

  @BeforeEach
  void create() {
    api = cell.create(ArgumentsApi.class);
  }

  @Test
  @DisplayName("path values arrive raw: spaces, percent signs, letters of any script, emoji")
  void valuesArriveRaw() {
    for (String text :
        List.of("a b", "a%20b", "100%", "æøÅ😀", ":[]@!$'()*,=&+", "שלום", "..", "~")) {
      assertThat(api.path(text)).isEqualTo(text);
      assertThat(api.pathAndMore(text)).isEqualTo(text);
    }
  }

  @Test
  @DisplayName("path values that would reach another route or value are refused before sending")
  void valuesThatCannotTravelAreRefused() {
    for (String text :
        List.of("", "a/b", "a?b", "a#b", "a;b", "a\tb", "a\rb", "a\nb", "\0", "\u007f")) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> api.path(text))
          .satisfies(e -> assertThat(e.parameter()).isEqualTo("text"));
    }
  }

  @Test
  @DisplayName("int, float and bool path variables")
  void scalars() {
    assertThat(api.numbers(-3, 1e300, true)).isEqualTo(new PathScalars(-3, 1e300, true));
    assertThat(api.numbers(Long.MAX_VALUE, Double.MIN_VALUE, false))
        .isEqualTo(new PathScalars(Long.MAX_VALUE, Double.MIN_VALUE, false));
  }

  @Test
  @DisplayName("a literal route wins over a variable")
  void literalRoutesWin() {
    assertThat(api.path("latest")).isEqualTo("the literal route");
    assertThat(api.pathAndMore("latest")).isEqualTo("latest");
  }

  @Test
  @DisplayName("dates, UUIDs, Enums and Decimals reach `str` parameters")
  void typedValuesReachText() {
    assertThat(
            api.typedAsText(
                OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                Color.DEEP_BLUE,
                new UUID(0, 5),
                new BigDecimal("1.50")))
        .containsExactly(
            "2026-01-02T03:04:05Z", "deep blue", "00000000-0000-0000-0000-000000000005", "1.50");
  }

  @Test
  @DisplayName("a UUID path variable always answers 400")
  void uuidVariablesNeverWork() {
    FrameworkError.VALIDATION.assertThrownBy(
        cell, "Cannot convert", () -> api.uuidInPath(new UUID(0, 5)));
  }

  @Test
  @DisplayName("an unknown route is told as such")
  void unknownRoute() {
    limits
        .where(UNKNOWN_ROUTE_IS_THE_SERVERS_OWN_ERROR, () -> assertNotFound(api::unknown))
        .otherwise(
            () ->
                FrameworkError.ROUTE_NOT_FOUND.assertThrownBy(
                    cell, "No route found for GET /unknown", api::unknown));
  }

  @Test
  @DisplayName("a wrong verb is told as such")
  void wrongVerb() {
    ThrowingCallable call = () -> api.wrongVerb("x");
    limits
        .where(UNKNOWN_ROUTE_IS_THE_SERVERS_OWN_ERROR, () -> assertNotFound(call))
        .otherwise(
            () ->
                limits
                    .where(
                        WRONG_VERB_IS_NO_ROUTE,
                        () ->
                            FrameworkError.ROUTE_NOT_FOUND.assertThrownBy(
                                cell, "No route found for DELETE /path/x", call))
                    .otherwise(
                        () ->
                            FrameworkError.METHOD_NOT_ALLOWED.assertThrownBy(
                                cell, "Method DELETE not allowed for /path/x", call)));
  }

  private static void assertNotFound(ThrowingCallable call) {
    assertThatExceptionOfType(ApiException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.status()).isEqualTo(404))
        .satisfies(
            e ->
                assertThat(e.apiMessage())
                    .hasValueSatisfying(
                        message ->
                            assertThat(message).startsWith("No route found for POST /calls")));
  }
}
