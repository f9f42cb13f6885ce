package io.github.functionapps.testing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.ToEmptyObjectSerializer;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Refuses beans of which Jackson would write nothing, unless they are meant to be empty. Jackson's
 * own setting lets pass what has any annotation, such as a lambda's interface, and refuses what is
 * empty by one on a member.
 */
final class WithoutProperties extends BeanSerializerModifier {
  private static final long serialVersionUID = 1L;

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
    boolean isUnknown = serializer instanceof UnknownSerializer;
    if (!isUnknown && !isEmpty(bean, serializer)) {
      return serializer;
    }
    // That of Jackson's for what it does not know would refuse it in words of its own.
    JsonSerializer<?> empty = isUnknown ? new ToEmptyObjectSerializer(bean.getType()) : serializer;
    return isMeantToBeEmpty(config, bean) ? empty : new Refused(empty);
  }

  private static boolean isEmpty(BeanDescription bean, JsonSerializer<?> serializer) {
    return serializer instanceof BeanSerializer
        && !serializer.properties().hasNext()
        && !serializer.usesObjectId()
        && bean.findAnyGetter() == null
        && !bean.getType().isRecordType();
  }

  /** Says its type, has Jackson's own annotation for it, or has properties that are left out. */
  private static boolean isMeantToBeEmpty(SerializationConfig config, BeanDescription bean) {
    AnnotationIntrospector annotations = config.getAnnotationIntrospector();
    return bean.getClassAnnotations().has(JsonTypeInfo.class)
        || bean.getClassAnnotations().has(JsonSerialize.class)
        || bean.findProperties().stream().anyMatch(BeanPropertyDefinition::couldSerialize)
        || members(bean).anyMatch(member -> isLeftOut(member, annotations));
  }

  private static Stream<AnnotatedMember> members(BeanDescription bean) {
    return Stream.concat(
        StreamSupport.stream(bean.getClassInfo().fields().spliterator(), false),
        StreamSupport.stream(bean.getClassInfo().memberMethods().spliterator(), false));
  }

  private static boolean isLeftOut(AnnotatedMember member, AnnotationIntrospector annotations) {
    return annotations.hasIgnoreMarker(member)
        || annotations.findPropertyAccess(member) == JsonProperty.Access.WRITE_ONLY;
  }

  /** Refuses it but where it is not empty, as the place that it is in has its type told. */
  private static final class Refused extends Misplaced {
    private final JsonSerializer<Object> empty;

    @SuppressWarnings("unchecked") // given beans of its type only
    Refused(JsonSerializer<?> empty) {
      super(
          "has no property that Jackson finds: make it a record or give it getters; Map.of() is an"
              + " empty object");
      this.empty = (JsonSerializer<Object>) empty;
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer type)
        throws IOException {
      empty.serializeWithType(value, generator, provider, type);
    }
  }
}
