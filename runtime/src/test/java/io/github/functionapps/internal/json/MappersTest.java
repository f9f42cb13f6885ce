package io.github.functionapps.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the mapper of design.md 4 writes and reads. */
@NullMarked
class MappersTest {
  private final JsonMapper mapper = Mappers.create(Naming.SNAKE_CASE, builder -> {});

  record Item(int itemId, String URLPath, String line2) {}

  record Numbers(double amount, float share, BigDecimal price, BigInteger huge) {}

  record Maybe(Optional<String> name, OptionalInt limit, @Nullable String note) {}

  record Kept(@JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String cleared) {}

  record Named(@JsonProperty("itemID") int itemId) {}

  enum Color {
    DARK_RED
  }

  @Nested
  class Writing {
    @Test
    void namesAreTheOnesOfJacksonsOwnSnakeCase() throws Exception {
      assertThat(written(new Item(7, "a", "b")))
          .isEqualTo("{\"item_id\":7,\"urlpath\":\"a\",\"line2\":\"b\"}");
    }

    @Test
    void namesAreKeptWhereTheyAreDeclared() throws Exception {
      JsonMapper declared = Mappers.create(Naming.AS_DECLARED, builder -> {});
      assertThat(declared.writeValueAsString(new Item(7, "a", "b")))
          .isEqualTo("{\"itemId\":7,\"URLPath\":\"a\",\"line2\":\"b\"}");
      assertThat(written(new Named(1))).isEqualTo("{\"itemID\":1}");
    }

    @Test
    void mapKeysAndEnumConstantsAreNeverMapped() throws Exception {
      assertThat(written(Map.of("someKey", Color.DARK_RED)))
          .isEqualTo("{\"someKey\":\"DARK_RED\"}");
    }

    @Test
    void nullsAndAbsentOptionalsAreLeftOut() throws Exception {
      assertThat(written(new Maybe(Optional.empty(), OptionalInt.empty(), null))).isEqualTo("{}");
      assertThat(written(new Maybe(Optional.of("a"), OptionalInt.of(1), "b")))
          .isEqualTo("{\"name\":\"a\",\"limit\":1,\"note\":\"b\"}");
      assertThat(written(new Kept(null))).isEqualTo("{\"cleared\":null}");
    }

    @Test
    void decimalsKeepTheirPoint() throws Exception {
      assertThat(
              written(
                  new Numbers(5, 5f, new BigDecimal("5"), new BigInteger("123456789012345678901"))))
          .isEqualTo("{\"amount\":5.0,\"share\":5.0,\"price\":5.0,\"huge\":123456789012345678901}");
      assertThat(written(List.of(new BigDecimal("1E+3"), new BigDecimal("1.50"))))
          .isEqualTo("[1E+3,1.50]");
      assertThat(written(new double[] {1, 2})).isEqualTo("[1.0,2.0]");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void numbersThatJsonHasNotAreRefused(double value) {
      assertThat(refusal(new Numbers(value, 0, BigDecimal.ONE, BigInteger.ONE)))
          .isEqualTo("the value at /amount is NaN or infinite, which is no number to the function");
      assertThat(refusal(List.of(new double[] {value}))).contains("is NaN or infinite");
      assertThat(refusal(mapper.createObjectNode().put("x", value))).contains("is NaN or infinite");
    }

    @Test
    void timesAreIso8601() throws Exception {
      assertThat(
              written(
                  Arrays.asList(
                      Instant.parse("2026-01-02T03:04:05Z"),
                      LocalDate.of(2026, 1, 2),
                      OffsetDateTime.parse("2026-01-02T03:04:05+02:00"),
                      Duration.ofSeconds(90),
                      Year.of(2026),
                      YearMonth.of(2026, 1))))
          .isEqualTo(
              "[\"2026-01-02T03:04:05Z\",\"2026-01-02\",\"2026-01-02T03:04:05+02:00\","
                  + "\"PT1M30S\",\"2026\",\"2026-01\"]");
    }
  }

  record Whole(int count) {}

  record Text(@Nullable String text) {}

  record Real(double value) {}

  record Moment(Instant at) {}

  record Flag(boolean on) {}

  static class Bean {
    public int size = 5;
  }

  @NullMarked
  record Marked(String name, @Nullable String note, Optional<String> tag) {}

  @NullUnmarked
  record Unmarked(String name) {}

  @Nested
  class Reading {
    @Test
    void unknownPropertiesAreIgnored() throws Exception {
      assertThat(read("{\"count\":1,\"more\":2}", Whole.class)).isEqualTo(new Whole(1));
    }

    @Test
    void integersBecomeFloatingPointButNothingElseIsConverted() throws Exception {
      assertThat(read("{\"value\":5}", Real.class)).isEqualTo(new Real(5));
      assertThat(problem("{\"count\":1.9}", Whole.class))
          .isEqualTo("the data at /count must be an int, but a floating-point number was found");
      assertThat(problem("{\"count\":\"1\"}", Whole.class))
          .isEqualTo("the data at /count must be an int, but a text was found");
      assertThat(problem("{\"text\":1}", Text.class)).contains("/text", "an integer was found");
      assertThat(problem("{\"text\":1.5}", Text.class)).contains("a floating-point number");
      assertThat(problem("{\"text\":true}", Text.class)).contains("a boolean was found");
      assertThat(problem("{\"on\":1}", Flag.class)).contains("/on", "an integer was found");
      assertThat(problem("{\"on\":\"true\"}", Flag.class)).contains("/on", "a text was found");
      assertThat(problem("0", Color.class)).contains("an integer was found");
      assertThat(problem("\"\"", Whole.class)).contains("but a text");
      assertThat(problem("\"a\"", Integer[].class))
          .isEqualTo("the data must be a java.lang.Integer[], but a text was found");
      assertThat(problem("{}", int[][].class))
          .isEqualTo("the data must be an int[][], but an object was found");
    }

    @Test
    void numbersAreNoTimes() throws Exception {
      assertThat(read("{\"at\":\"2026-01-02T03:04:05Z\"}", Moment.class))
          .isEqualTo(new Moment(Instant.parse("2026-01-02T03:04:05Z")));
      assertThat(problem("{\"at\":1767322800000}", Moment.class))
          .isEqualTo("the data at /at must be a java.time.Instant, but an integer was found");
      assertThat(problem("{\"at\":\"yesterday\"}", Moment.class))
          .isEqualTo(
              "the data at /at must be a java.time.Instant, but a text that does not have its form"
                  + " was found");
    }

    @Test
    void offsetsOfTimesAreKept() throws Exception {
      assertThat(read("\"2026-01-02T03:04:05+02:00\"", OffsetDateTime.class))
          .isEqualTo(OffsetDateTime.parse("2026-01-02T03:04:05+02:00"));
    }

    @Test
    void tokensThatAreNoJsonNumbersAreAcceptedForFloatingPoint() throws Exception {
      assertThat(read("{\"value\":NaN}", Real.class).value()).isNaN();
      assertThat(read("{\"value\":-Infinity}", Real.class).value())
          .isEqualTo(Double.NEGATIVE_INFINITY);
      assertThat(problem("{\"count\":NaN}", Whole.class)).contains("/count");
    }

    @Test
    void nullOrNothingForAPrimitiveFails() {
      assertThat(problem("{\"count\":null}", Whole.class))
          .isEqualTo(
              "the data at /count must be an int, but it is null or missing; declare it nullable or"
                  + " Optional if that is right");
      assertThat(problem("{\"other\":1}", Whole.class)).contains("it is null or missing");
    }

    @Test
    void aBeanKeepsItsDefaults() throws Exception {
      assertThat(read("{\"other\":1}", Bean.class).size).isEqualTo(5);
    }

    @Test
    void nullOrNothingFailsWhereJSpecifySaysNonNull() throws Exception {
      assertThat(read("{\"name\":\"a\"}", Marked.class))
          .isEqualTo(new Marked("a", null, Optional.empty()));
      assertThat(problem("{\"name\":null}", Marked.class)).contains("/name", "null or missing");
      assertThat(problem("{\"note\":\"b\"}", Marked.class)).contains("/name", "null or missing");
      assertThat(read("{\"name\":null}", Unmarked.class).name()).isNull();
    }

    @Test
    void objectReadsAsPlainJavaValues() throws Exception {
      assertThat(read("{\"a\":[1,2.5,\"x\",true,null,123456789012345678901]}", Object.class))
          .isEqualTo(
              Map.of(
                  "a",
                  Arrays.asList(1, 2.5, "x", true, null, new BigInteger("123456789012345678901"))));
    }

    @Test
    void keysOfMapsAreNotNamed() {
      JavaType type = mapper.constructType(new TypeReference<Map<String, Whole>>() {});
      assertThat(problem("{\"secret\":{\"count\":\"x\"}}", type))
          .isEqualTo("the data at /*/count must be an int, but a text was found");
    }
  }

  @Nested
  class EmptyObject {
    record Nothing() {}

    record AllOptional(Optional<String> a, @Nullable String b, OptionalInt c) {}

    record WithDefault(
        @JsonSetter(nulls = Nulls.AS_EMPTY) String a,
        @JsonProperty(defaultValue = "x") @Nullable String b) {}

    @Test
    void isATrapWhereAPropertyIsRequired() {
      assertThat(problem("{}", Text.class)).isNull();
      assertThat(problem("{}", Item.class))
          .startsWith(
              "the data must be an io.github.functionapps.internal.json.MappersTest$Item, but {} was"
                  + " found. The framework sends {} for a model that holds a datetime");
      assertThat(problem("{ \n }", Unmarked.class)).contains("but {} was found");
      assertThat(problem("{}", Bean.class)).contains("but {} was found");
    }

    @Test
    void isAValueWhereNothingIsRequired() {
      assertThat(problem("{}", Nothing.class)).isNull();
      assertThat(problem("{}", AllOptional.class)).isNull();
      assertThat(problem("{}", WithDefault.class)).isNull();
      assertThat(problem("{}", Map.class)).isNull();
      assertThat(problem("{}", Object.class)).isNull();
      assertThat(problem("{}", com.fasterxml.jackson.databind.JsonNode.class)).isNull();
    }
  }

  private String written(Object value) throws UnwritableException {
    LimitedBuffer buffer = envelope(value);
    String text = new String(buffer.array(), 0, buffer.size(), StandardCharsets.UTF_8);
    String prefix = "{\"data\":{\"path\":\"/p\",\"method\":\"POST\",\"body\":{\"v\":";
    assertThat(text).startsWith(prefix).endsWith("}}");
    return text.substring(prefix.length(), text.length() - 2);
  }

  private String refusal(Object value) {
    try {
      envelope(value);
    } catch (UnwritableException e) {
      return e.getMessage();
    }
    throw new AssertionError("it was written");
  }

  private LimitedBuffer envelope(Object value) throws UnwritableException {
    CallEnvelope envelope = new CallEnvelope(mapper, 10_000, "/p", "POST");
    JavaType type = mapper.constructType(value.getClass());
    envelope.field("v", mapper.writerFor(type), value);
    return envelope.end();
  }

  private <T> T read(String json, Class<T> type) throws Exception {
    return type.cast(read(json, mapper.constructType(type)));
  }

  private Object read(String json, JavaType type) throws Exception {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    try (var parser = mapper.createParser(bytes)) {
      parser.nextToken();
      return DataReader.of(mapper, type).read(parser, bytes, 0);
    }
  }

  private @Nullable String problem(String json, Class<?> type) {
    return problem(json, mapper.constructType(type));
  }

  private @Nullable String problem(String json, JavaType type) {
    try {
      read(json, type);
      return null;
    } catch (UnreadableException e) {
      return e.getMessage();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
