package io.github.functionapps.testing.internal.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Turns a JSON value into what a handler's parameter declares, as the framework's {@code
 * convert.py} does: text becomes a number or a boolean and a boolean an integer, but an integer is
 * no float, a float no integer, no number is a boolean or text, and nothing becomes a date, a UUID
 * or an enum (wire.md 6). Inside a model the model's own rules hold, which are Jackson's here.
 */
public final class ArgumentConverter {
  private static final Map<Class<?>, String> PYTHON_TYPES =
      Map.ofEntries(
          Map.entry(int.class, "int"),
          Map.entry(Integer.class, "int"),
          Map.entry(long.class, "int"),
          Map.entry(Long.class, "int"),
          Map.entry(BigInteger.class, "int"),
          Map.entry(double.class, "float"),
          Map.entry(Double.class, "float"),
          Map.entry(float.class, "float"),
          Map.entry(Float.class, "float"),
          Map.entry(BigDecimal.class, "float"),
          Map.entry(boolean.class, "bool"),
          Map.entry(Boolean.class, "bool"),
          Map.entry(String.class, "str"));
  // What the framework never converts text to, but inside a model.
  private static final Map<Class<?>, String> TEXT_IN_MODELS_ONLY =
      Map.ofEntries(
          Map.entry(Instant.class, "datetime"),
          Map.entry(OffsetDateTime.class, "datetime"),
          Map.entry(ZonedDateTime.class, "datetime"),
          Map.entry(LocalDateTime.class, "datetime"),
          Map.entry(LocalDate.class, "date"),
          Map.entry(LocalTime.class, "time"),
          Map.entry(UUID.class, "UUID"));
  private static final Pattern INTEGER = Pattern.compile("-?\\d+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> TRUTHY = Set.of("true", "1", "yes", "on");

  private final ObjectMapper mapper;

  /** Models are read by {@code mapper}. */
  public ArgumentConverter(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Converts the argument {@code name}.
   *
   * @throws ConvertException if it does not fit
   */
  @SuppressWarnings("unchecked") // Jackson gives what it is asked for
  public <T> T convert(String name, JsonNode value, ParameterType<T> type) {
    JavaType javaType = type.javaType();
    String python = PYTHON_TYPES.get(javaType.getRawClass());
    try {
      return (T)
          (python == null
              ? model(name, value, javaType)
              : mapper.convertValue(scalar(name, value, python), javaType));
    } catch (IllegalArgumentException e) {
      // A Java type that is narrower than Python's, such as int for a huge number.
      throw cannotConvert(name, value, String.valueOf(python));
    }
  }

  private Object model(String name, JsonNode value, JavaType type) {
    String textInModelsOnly = TEXT_IN_MODELS_ONLY.get(type.getRawClass());
    if (textInModelsOnly != null || type.isEnumType()) {
      throw cannotConvert(
          name,
          value,
          textInModelsOnly == null ? type.getRawClass().getSimpleName() : textInModelsOnly);
    }
    try {
      return mapper.readerFor(type).readValue(value);
    } catch (JsonProcessingException e) {
      throw new ConvertException(
          "Validation error for parameter '" + name + "': " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a tree is read without I/O
    }
  }

  private static Object scalar(String name, JsonNode value, String python) {
    if (value.isTextual() && !python.equals("str")) {
      return fromText(name, value, python);
    }
    if (value.isBoolean() && python.equals("int")) {
      return value.booleanValue() ? 1 : 0; // to Python, True is the int 1
    }
    if (!pythonType(value).equals(python)) {
      throw cannotConvert(name, value, python);
    }
    return value;
  }

  private static Object fromText(String name, JsonNode value, String python) {
    String text = value.textValue();
    if (python.equals("bool")) {
      return TRUTHY.contains(text.toLowerCase(Locale.ROOT));
    }
    if (python.equals("float")) {
      return PythonFloat.parse(text)
          .orElseThrow(
              () ->
                  new ConvertException(
                      "Validation error for parameter '%s': Cannot convert '%s' to float"
                          .formatted(name, text)));
    }
    if (!INTEGER.matcher(text).matches()) {
      throw cannotConvert(name, value, python);
    }
    return new BigInteger(text);
  }

  private static ConvertException cannotConvert(String name, JsonNode value, String python) {
    return new ConvertException(
        "Validation error for parameter '%s': Cannot convert '%s' (type %s) to %s"
            .formatted(name, pythonText(value), pythonType(value), python));
  }

  /** The name of the type that Python's {@code json} gives to {@code value}. */
  public static String pythonType(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "str";
      case NUMBER -> value.isIntegralNumber() ? "int" : "float";
      case BOOLEAN -> "bool";
      case ARRAY -> "list";
      case OBJECT -> "dict";
      default -> "NoneType";
    };
  }

  private static String pythonText(JsonNode value) {
    if (value.isArray()) {
      return "["
          + StreamSupport.stream(value.spliterator(), false)
              .map(ArgumentConverter::pythonElement)
              .collect(Collectors.joining(", "))
          + "]";
    }
    return value.isBoolean() ? (value.booleanValue() ? "True" : "False") : value.asText();
  }

  private static String pythonElement(JsonNode value) {
    return value.isTextual() ? "'" + value.textValue() + "'" : pythonText(value);
  }
}
