package io.github.functionapps.it.property;

import io.github.functionapps.it.property.Json.Num;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The closed list of scalars (design.md 3) but for enums, which are drawn. */
enum ScalarType implements DrawnType {
  BYTE(byte.class, d -> (byte) d.random().nextInt(), ScalarType::number),
  SHORT(short.class, d -> (short) d.random().nextInt(), ScalarType::number),
  INT(int.class, d -> d.among(0, -1, d.random().nextInt()), ScalarType::number),
  LONG(long.class, d -> d.among(Long.MIN_VALUE, d.random().nextLong()), ScalarType::number),
  FLOAT(float.class, ScalarType::drawFloat, ScalarType::number),
  DOUBLE(double.class, ScalarType::drawDouble, ScalarType::number),
  BOOLEAN(boolean.class, d -> d.oneIn(2), value -> value),
  CHAR(char.class, ScalarType::drawChar, String::valueOf),
  BOXED_BYTE(Byte.class, BYTE),
  BOXED_SHORT(Short.class, SHORT),
  BOXED_INTEGER(Integer.class, INT),
  BOXED_LONG(Long.class, LONG),
  BOXED_FLOAT(Float.class, FLOAT),
  BOXED_DOUBLE(Double.class, DOUBLE),
  BOXED_BOOLEAN(Boolean.class, BOOLEAN),
  BOXED_CHARACTER(Character.class, CHAR),
  STRING(String.class, Texts::any, value -> value),
  BIG_DECIMAL(BigDecimal.class, ScalarType::drawDecimal, ScalarType::decimal),
  BIG_INTEGER(BigInteger.class, d -> new BigInteger(d.upTo(90), d.random()), ScalarType::number),
  UUID_(UUID.class, d -> new UUID(d.random().nextLong(), d.random().nextLong())),
  URI_(
      URI.class, d -> URI.create(d.among("urn:pump:7", "mailto:a@b.c", "http://h/p?q=1#f", "%C3"))),
  INSTANT(Instant.class, ScalarType::drawInstant),
  LOCAL_DATE(LocalDate.class, d -> drawLocal(d).toLocalDate()),
  LOCAL_TIME(
      LocalTime.class,
      d -> drawLocal(d).toLocalTime(),
      value -> ((LocalTime) value).format(DateTimeFormatter.ISO_LOCAL_TIME)),
  LOCAL_DATE_TIME(
      LocalDateTime.class,
      ScalarType::drawLocal,
      value -> ((LocalDateTime) value).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME)),
  OFFSET_DATE_TIME(
      OffsetDateTime.class,
      d -> drawLocal(d).atOffset(drawOffset(d)),
      value -> ((OffsetDateTime) value).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)),
  /** The region does not travel. */
  ZONED_DATE_TIME(
      ZonedDateTime.class,
      d -> drawLocal(d).atZone(d.among(ZoneId.of("Europe/Oslo"), drawOffset(d))),
      value -> ((ZonedDateTime) value).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)),
  DURATION(Duration.class, d -> Duration.ofSeconds(d.random().nextInt(), d.among(0, 1, 5_000_000))),
  YEAR(Year.class, d -> Year.of(drawLocal(d).getYear())),
  YEAR_MONTH(YearMonth.class, d -> YearMonth.from(drawLocal(d)));

  static final List<ScalarType> ALL = List.of(values());
  static final List<ScalarType> PRIMITIVES = ALL.stream().filter(ScalarType::isPrimitive).toList();
  static final List<ScalarType> OBJECTS = ALL.stream().filter(type -> !type.isPrimitive()).toList();

  private final Class<?> javaClass;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Draw, Object> values;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Function<Object, Object> json;

  ScalarType(Class<?> javaClass, Function<Draw, Object> values, Function<Object, Object> json) {
    this.javaClass = javaClass;
    this.values = values;
    this.json = json;
  }

  ScalarType(Class<?> javaClass, Function<Draw, Object> values) {
    this(javaClass, values, Object::toString);
  }

  ScalarType(Class<?> box, ScalarType primitive) {
    this(box, primitive.values, primitive.json);
  }

  @Override
  public String source(Map<DrawnType, String> variables) {
    return javaClass.getSimpleName();
  }

  @Override
  public Class<?> erasure(Classes classes) {
    return javaClass;
  }

  @Override
  public Object draw(Draw draw, Classes classes) {
    return values.apply(draw);
  }

  @Override
  public Object json(Object value) {
    return json.apply(value);
  }

  @Override
  public boolean isPrimitive() {
    return javaClass.isPrimitive();
  }

  private static Num number(Object value) {
    return new Num(value.toString());
  }

  /** With a decimal point or an exponent: the function refuses 5 for a float (wire.md 6). */
  private static Num decimal(Object value) {
    String text = value.toString();
    return new Num(text.matches("-?[0-9]+") ? text + ".0" : text);
  }

  private static Object drawDouble(Draw draw) {
    List<Double> odd = Arrays.asList(5.0, -0.0, 1e300, Double.MIN_VALUE, 0.1, Double.NaN);
    return draw.oneIn(3) ? draw.of(odd) : draw.random().nextGaussian() * 1000;
  }

  private static Object drawFloat(Draw draw) {
    List<Float> odd = Arrays.asList(5f, -0f, 1e30f, 0.1f, Float.NEGATIVE_INFINITY);
    return draw.oneIn(3) ? draw.of(odd) : (float) draw.random().nextGaussian();
  }

  private static Object drawChar(Draw draw) {
    return draw.oneIn(10)
        ? draw.among('/', '\n', '\ud83d', '\0', '日')
        : (char) ('!' + draw.upTo(90));
  }

  private static Object drawDecimal(Draw draw) {
    return draw.among(
        new BigDecimal("5"),
        new BigDecimal("0.10"),
        new BigDecimal("1E+3"),
        new BigDecimal("-0.0"),
        new BigDecimal(new BigInteger(d64(draw), draw.random()), draw.upTo(40) - 10));
  }

  private static int d64(Draw draw) {
    return 1 + draw.upTo(63);
  }

  private static Object drawInstant(Draw draw) {
    return drawLocal(draw).toInstant(ZoneOffset.UTC);
  }

  private static LocalDateTime drawLocal(Draw draw) {
    LocalDateTime time =
        LocalDateTime.of(1000 + draw.upTo(8999), 1 + draw.upTo(11), 1 + draw.upTo(27), 0, 0);
    return draw.among(
        time,
        time.plusMinutes(draw.upTo(1439)),
        time.plusSeconds(draw.upTo(86399)),
        time.plusSeconds(draw.upTo(86399)).plusNanos(1_000_000L * draw.upTo(999)),
        time.plusNanos(draw.random().nextInt(1_000_000_000)));
  }

  private static ZoneOffset drawOffset(Draw draw) {
    return draw.among(ZoneOffset.UTC, ZoneOffset.ofHours(1), ZoneOffset.ofHoursMinutes(-3, -30));
  }
}
