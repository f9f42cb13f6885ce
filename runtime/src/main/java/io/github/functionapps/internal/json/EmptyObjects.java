package io.github.functionapps.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The framework's trap (wire.md 5): a model with a date, UUID, enum or decimal anywhere inside
 * arrives as {@code {}} with status 200. For a type that needs a property, that is no answer.
 */
final class EmptyObjects {
  private EmptyObjects() {}

  static ResponseProblem problem(JavaType type) {
    return new ResponseProblem(
        "the data must be a "
            + type.toCanonical()
            + ", but {} was found. The framework sends {} for a model that holds a datetime, date,"
            + " time, UUID, Enum, Decimal, set or bytes anywhere inside: declare such fields as str"
            + " in the function. If {} is right, declare every component Optional or @Nullable",
        "",
        type.toCanonical());
  }

  /** Whether {@code {}} cannot be a value of the type: it is a bean, and a property is required. */
  static boolean areATrap(JsonMapper mapper, JavaType type) {
    if (type.isPrimitive()
        || type.isContainerType()
        || type.isReferenceType()
        || type.isEnumType()
        || type.isJavaLangObject()
        || type.isTypeOrSubTypeOf(JsonNode.class)) {
      return false;
    }
    BeanDescription bean = mapper.getDeserializationConfig().introspect(type);
    if (mapper
            .getDeserializationConfig()
            .getAnnotationIntrospector()
            .findDeserializer(bean.getClassInfo())
        != null) {
      return false; // only the user's own deserializer knows
    }
    return bean.findProperties().stream()
        .filter(BeanPropertyDefinition::couldDeserialize)
        .anyMatch(EmptyObjects::isRequired);
  }

  private static boolean isRequired(BeanPropertyDefinition property) {
    if (property.getRawPrimaryType().getName().startsWith("java.util.Optional")) {
      return false;
    }
    AnnotatedMember member = property.getPrimaryMember();
    if (member == null) {
      return false;
    }
    JsonProperty annotation = member.getAnnotation(JsonProperty.class);
    if (annotation != null && !annotation.defaultValue().isEmpty()) {
      return false;
    }
    JsonSetter setter = member.getAnnotation(JsonSetter.class);
    if (setter != null && (setter.nulls() == Nulls.AS_EMPTY || setter.nulls() == Nulls.SKIP)) {
      return false;
    }
    return !Nullness.isNullable(member);
  }
}
