package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.it.StubFunction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scalar looks the same in path and query, which is its JSON text without quotes. */
class ScalarsTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  static Stream<Arguments> scalars() {
    return Stream.of(
        arguments(OfInteger.class, -7, "-7"),
        arguments(OfLong.class, Long.MIN_VALUE, "-9223372036854775808"),
        arguments(OfShort.class, (short) 12, "12"),
        arguments(OfByte.class, (byte) -128, "-128"),
        arguments(OfBoolean.class, true, "true"),
        arguments(OfCharacter.class, 'æ', "\"æ\""),
        arguments(OfDouble.class, 5.0, "5.0"),
        arguments(OfDouble.class, 1e300, "1.0E300"),
        arguments(OfFloat.class, 0.1f, "0.1"),
        arguments(OfString.class, "a b%20+&=é", "\"a b%20+&=é\""),
        arguments(OfEnum.class, Color.DARK_RED, "\"DARK_RED\""),
        arguments(OfEnum.class, Color.BLUE, "\"light-blue\""),
        arguments(OfBigDecimal.class, new BigDecimal("5"), "5.0"),
        arguments(OfBigDecimal.class, new BigDecimal("0.10"), "0.10"),
        arguments(OfBigDecimal.class, new BigDecimal("1E+3"), "1E+3"),
        arguments(OfBigInteger.class, BigInteger.TWO.pow(70), "1180591620717411303424"),
        arguments(
            OfUuid.class,
            UUID.fromString("00000000-0000-0000-0000-000000000005"),
            "\"00000000-0000-0000-0000-000000000005\""),
        arguments(OfUri.class, URI.create("urn:pump:7"), "\"urn:pump:7\""),
        arguments(OfInstant.class, Instant.ofEpochMilli(1), "\"1970-01-01T00:00:00.001Z\""),
        arguments(OfLocalDate.class, LocalDate.of(2026, 1, 2), "\"2026-01-02\""),
        arguments(OfLocalTime.class, LocalTime.of(3, 4, 5), "\"03:04:05\""),
        arguments(
            OfLocalDateTime.class,
            LocalDateTime.of(2026, 1, 2, 3, 4, 5),
            "\"2026-01-02T03:04:05\""),
        arguments(
            OfOffsetDateTime.class,
            OffsetDateTime.parse("2026-01-02T03:04:05+01:00"),
            "\"2026-01-02T03:04:05+01:00\""),
        arguments(
            OfZonedDateTime.class,
            ZonedDateTime.of(LocalDateTime.of(2026, 1, 2, 3, 4, 5), ZoneId.of("Europe/Oslo")),
            "\"2026-01-02T03:04:05+01:00\""),
        arguments(OfDuration.class, Duration.ofSeconds(90), "\"PT1M30S\""),
        arguments(OfYear.class, Year.of(2026), "\"2026\""),
        arguments(OfYearMonth.class, YearMonth.of(2026, 1), "\"2026-01\""));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("scalars")
  <T> void travelsInPathQueryAndBody(Class<? extends Anywhere<T>> type, T value, String json) {
    Anywhere<T> api = FUNCTION.client(type);
    String text = json.replace("\"", "");

    assertThat(FUNCTION.sentBy(() -> api.path(value))).isEqualTo("GET /path/" + text + " {}");
    assertThat(FUNCTION.sentBy(() -> api.query(value)))
        .isEqualTo("GET /query?value=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + " {}");
    FUNCTION.sentBy(() -> api.field(value));
    assertThat(FUNCTION.cdf().calls().get(0).bodyText())
        .contains("\"body\":{\"value\":" + json + "}");
  }

  @Test
  void primitivesTravelAsTheirBoxesDo() {
    Primitives api = FUNCTION.client(Primitives.class);

    assertThat(FUNCTION.sentBy(() -> api.path((byte) 1, (short) 2, 3, 4, 5, 6, true, 'x')))
        .isEqualTo("GET /1/2/3/4/5.0/6.0/true/x {}");
    assertThat(FUNCTION.sentBy(() -> api.query((byte) 1, (short) 2, 3, 4, 5, 6, false, 'x')))
        .isEqualTo("GET /query?b=1&s=2&i=3&l=4&f=5.0&d=6.0&z=false&c=x {}");
    assertThat(FUNCTION.sentBy(() -> api.field((byte) 1, (short) 2, 3, 4, 5, 6, true, 'x')))
        .isEqualTo(
            "POST /body {\"b\":1,\"s\":2,\"i\":3,\"l\":4,\"f\":5.0,\"d\":6.0,\"z\":true,\"c\":\"x\"}");
  }

  @SuppressWarnings("FunctionAppMissing")
  interface Anywhere<T> {
    @Get("/path/{value}")
    void path(T value);

    @Get("/query")
    void query(T value);

    @Post("/body")
    void field(T value);
  }

  @FunctionApp("f")
  interface OfInteger extends Anywhere<Integer> {}

  @FunctionApp("f")
  interface OfLong extends Anywhere<Long> {}

  @FunctionApp("f")
  interface OfShort extends Anywhere<Short> {}

  @FunctionApp("f")
  interface OfByte extends Anywhere<Byte> {}

  @FunctionApp("f")
  interface OfBoolean extends Anywhere<Boolean> {}

  @FunctionApp("f")
  interface OfCharacter extends Anywhere<Character> {}

  @FunctionApp("f")
  interface OfDouble extends Anywhere<Double> {}

  @FunctionApp("f")
  interface OfFloat extends Anywhere<Float> {}

  @FunctionApp("f")
  interface OfString extends Anywhere<String> {}

  @FunctionApp("f")
  interface OfEnum extends Anywhere<Color> {}

  @FunctionApp("f")
  interface OfBigDecimal extends Anywhere<BigDecimal> {}

  @FunctionApp("f")
  interface OfBigInteger extends Anywhere<BigInteger> {}

  @FunctionApp("f")
  interface OfUuid extends Anywhere<UUID> {}

  @FunctionApp("f")
  interface OfUri extends Anywhere<URI> {}

  @FunctionApp("f")
  interface OfInstant extends Anywhere<Instant> {}

  @FunctionApp("f")
  interface OfLocalDate extends Anywhere<LocalDate> {}

  @FunctionApp("f")
  interface OfLocalTime extends Anywhere<LocalTime> {}

  @FunctionApp("f")
  interface OfLocalDateTime extends Anywhere<LocalDateTime> {}

  @FunctionApp("f")
  interface OfOffsetDateTime extends Anywhere<OffsetDateTime> {}

  @FunctionApp("f")
  interface OfZonedDateTime extends Anywhere<ZonedDateTime> {}

  @FunctionApp("f")
  interface OfDuration extends Anywhere<Duration> {}

  @FunctionApp("f")
  interface OfYear extends Anywhere<Year> {}

  @FunctionApp("f")
  interface OfYearMonth extends Anywhere<YearMonth> {}

  @FunctionApp("f")
  interface Primitives {
    @Get("/{b}/{s}/{i}/{l}/{f}/{d}/{z}/{c}")
    void path(byte b, short s, int i, long l, float f, double d, boolean z, char c);

    @Get("/query")
    void query(byte b, short s, int i, long l, float f, double d, boolean z, char c);

    @Post("/body")
    void field(byte b, short s, int i, long l, float f, double d, boolean z, char c);
  }

  enum Color {
    DARK_RED,
    @JsonProperty("light-blue")
    BLUE
  }
}
