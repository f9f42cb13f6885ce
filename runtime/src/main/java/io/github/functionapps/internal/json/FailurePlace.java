package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a value Jackson failed, as a JSON pointer that quotes nothing of the value. A step is
 * told where it is an index or the name of a property, which is the reader's own code; any other,
 * such as a key of a map, is a star: it is the function's or the caller's value.
 */
final class FailurePlace {
  private FailurePlace() {}

  /** Of a value that was read. */
  static String ofReading(JsonMappingException failure, DeserializationConfig config) {
    return pointer(
        failure,
        config,
        type -> {
          BeanDescription bean = config.introspect(type);
          return Stream.of(bean, config.introspectForBuilder(type, bean)); // it may be a builder
        });
  }

  /** Of a value that was to be written. */
  static String ofWriting(JsonMappingException failure, SerializationConfig config) {
    return pointer(failure, config, type -> Stream.of(config.introspect(type)));
  }

  private static String pointer(
      JsonMappingException failure,
      MapperConfig<?> config,
      Function<JavaType, Stream<BeanDescription>> beans) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      String name = step.getFieldName();
      pointer.append('/');
      if (name == null) {
        pointer.append(step.getIndex());
      } else if (isProperty(
          name, step.getFrom(), type -> beans.apply(config.constructType(type)))) {
        pointer.append(name.replace("~", "~0").replace("/", "~1"));
      } else {
        pointer.append('*');
      }
    }
    return pointer.toString();
  }

  /**
   * Whether Jackson knows a step as a property of what it started from. Whether there is an
   * any-setter is no question: the user's own deserializers may call a step what they like.
   */
  private static boolean isProperty(
      String name, @Nullable Object from, Function<Class<?>, Stream<BeanDescription>> beans) {
    if (from == null) {
      return false;
    }
    Class<?> type = from instanceof Class<?> itself ? itself : from.getClass();
    if (Map.class.isAssignableFrom(type) || Map.Entry.class.isAssignableFrom(type)) {
      return false;
    }
    return beans.apply(type).anyMatch(bean -> isProperty(name, bean));
  }

  private static boolean isProperty(String name, BeanDescription bean) {
    try {
      PropertyName sought = PropertyName.construct(name);
      AnnotatedMember anyGetter = bean.findAnyGetter(); // a step by itself, before the key
      return (anyGetter != null && anyGetter.getName().equals(name))
          || bean.findProperties().stream()
              .anyMatch(
                  property ->
                      property.getName().equals(name) || property.findAliases().contains(sought));
    } catch (IllegalArgumentException e) {
      return false; // only the user's own code reads or writes it: Jackson cannot
    }
  }
}
