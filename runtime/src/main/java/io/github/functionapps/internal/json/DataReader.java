package io.github.functionapps.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads data of one declared type straight from the bytes, and knows the framework's trap (wire.md
 * 5): a model with a date, UUID, enum or decimal anywhere inside arrives as {@code {}} with status
 * 200, which is no answer for a type that needs a property. Immutable and thread-safe; built once
 * per method.
 *
 * @param <T> the type
 */
public final class DataReader<T> {
  private final JsonMapper mapper;
  private final JavaType type;
  private final @Nullable ObjectReader reader;
  private final boolean refusesEmptyObject;

  private DataReader(
      JsonMapper mapper, JavaType type, @Nullable ObjectReader reader, boolean refusesEmptyObject) {
    this.mapper = mapper;
    this.type = type;
    this.reader = reader;
    this.refusesEmptyObject = refusesEmptyObject;
  }

  /**
   * A reader of a type.
   *
   * @param <T> the type
   * @param mapper the mapper of the client's naming
   * @param type the type
   * @return the reader
   */
  public static <T> DataReader<T> of(JsonMapper mapper, JavaType type) {
    return new DataReader<>(mapper, type, mapper.readerFor(type), needsProperty(mapper, type));
  }

  /**
   * A reader that skips the data, whatever it is, and answers null.
   *
   * @param <T> any type
   * @param mapper any mapper
   * @return the reader
   */
  public static <T> DataReader<T> ignoring(JsonMapper mapper) {
    return new DataReader<>(mapper, mapper.constructType(Void.class), null, false);
  }

  /**
   * Reads the value that the parser stands at, and leaves the parser on its last token.
   *
   * @param parser the parser, on the value's first token
   * @param bytes what the parser reads
   * @param offset the index of the value's first byte
   * @return the value; null where the data is null
   * @throws UnreadableException if the data is not of the type
   */
  public @Nullable T read(JsonParser parser, byte[] bytes, int offset) throws UnreadableException {
    try {
      if (reader == null || parser.currentToken() == JsonToken.VALUE_NULL) {
        parser.skipChildren();
        return null; // what null means is for the result type to say
      }
      if (refusesEmptyObject
          && parser.currentToken() == JsonToken.START_OBJECT
          && isEmptyObject(bytes, offset)) {
        throw trap();
      }
      return reader.readValue(parser);
    } catch (IOException | RuntimeException e) {
      throw ResponseProblems.ofData(e, type, mapper);
    }
  }

  /**
   * The problem of null data where the method declares that there are some.
   *
   * @return the problem
   */
  public UnreadableException nullProblem() {
    return ResponseProblems.problem(
        "", ResponseProblems.name(type), "it is null; declare Optional<T> if null is right");
  }

  private UnreadableException trap() {
    return ResponseProblems.problem(
        "",
        ResponseProblems.name(type),
        "{} was found. The framework sends {} for a model that holds a datetime, date, time, UUID,"
            + " Enum, Decimal, set or bytes anywhere inside: declare such fields as str in the"
            + " function. If {} is right, declare every component Optional or @Nullable");
  }

  private static boolean isEmptyObject(byte[] bytes, int offset) {
    int next = offset + 1;
    while (next < bytes.length && bytes[next] <= ' ' && bytes[next] >= 0) {
      next++;
    }
    return next < bytes.length && bytes[next] == '}';
  }

  /** Whether {@code {}} cannot be a value of the type: it is a bean, and a property is required. */
  private static boolean needsProperty(JsonMapper mapper, JavaType type) {
    if (type.isPrimitive()
        || type.isContainerType()
        || type.isReferenceType()
        || type.isEnumType()
        || type.isJavaLangObject()
        || type.isTypeOrSubTypeOf(JsonNode.class)) {
      return false;
    }
    DeserializationConfig config = mapper.getDeserializationConfig();
    BeanDescription bean = config.introspect(type);
    if (config.getAnnotationIntrospector().findDeserializer(bean.getClassInfo()) != null) {
      return false; // only the user's own deserializer knows
    }
    for (BeanPropertyDefinition property : bean.findProperties()) {
      if (property.couldDeserialize() && isRequired(property)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRequired(BeanPropertyDefinition property) {
    AnnotatedMember member = property.getPrimaryMember();
    if (member == null || Nullness.hasOwnNull(property.getRawPrimaryType())) {
      return false;
    }
    JsonProperty annotation = member.getAnnotation(JsonProperty.class);
    if (annotation != null && !annotation.defaultValue().isEmpty()) {
      return false;
    }
    JsonSetter setter = member.getAnnotation(JsonSetter.class);
    boolean hasDefault =
        setter != null && (setter.nulls() == Nulls.AS_EMPTY || setter.nulls() == Nulls.SKIP);
    return !hasDefault && !Nullness.isNullable(member);
  }
}
