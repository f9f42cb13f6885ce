package io.github.functionapps.internal.json;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where in a value Jackson failed, as a JSON pointer that quotes nothing of the value. A step is
 * told where it is an index or the name of a property, which is the reader's own code; any other,
 * such as a key of a map, is a star: it is the function's or the caller's value.
 */
final class FailurePlace {
  private static final String UNTOLD = "*";

  private FailurePlace() {}

  /** Of a value that was read as a type. */
  static String ofReading(
      JsonMappingException failure, JavaType declared, DeserializationConfig config) {
    return pointer(failure, DeclaredNames.read(config), Stream.of(declared));
  }

  /** Of a value that was to be written. */
  static String ofWriting(JsonMappingException failure, SerializationConfig config) {
    return pointer(failure, DeclaredNames.written(config), Stream.empty());
  }

  private static String pointer(
      JsonMappingException failure, DeclaredNames names, Stream<JavaType> declared) {
    String pointer = pointer(failure, names, List.of());
    if (!pointer.contains(UNTOLD)) {
      return pointer;
    }
    // Reading, Jackson makes no step of what something is unwrapped into: only the types tell.
    Stream<JavaType> met =
        failure.getPath().stream()
            .flatMap(step -> Stream.ofNullable(type(step)))
            .map(names.config()::constructType);
    return pointer(failure, names, names.unwrapping(Stream.concat(declared, met)));
  }

  private static String pointer(
      JsonMappingException failure, DeclaredNames names, Collection<NameTransformer> unwrapping) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : failure.getPath()) {
      String name = step.getFieldName();
      String told =
          name == null ? String.valueOf(step.getIndex()) : told(name, step, names, unwrapping);
      pointer.append('/').append(told.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }

  /**
   * A step as the property that Jackson knows it as. Whether there is an any-setter is no question:
   * the user's own deserializers may call a step what they like.
   */
  private static String told(
      String name,
      JsonMappingException.Reference step,
      DeclaredNames names,
      Collection<NameTransformer> unwrapping) {
    Class<?> type = type(step);
    if (type == null
        || Map.class.isAssignableFrom(type)
        || Map.Entry.class.isAssignableFrom(type)) {
      return UNTOLD;
    }
    String told = names.of(name, type, unwrapping);
    return told == null ? UNTOLD : told;
  }

  /** The type of what a step starts from. */
  private static @Nullable Class<?> type(JsonMappingException.Reference step) {
    Object from = step.getFrom();
    return from == null ? null : from instanceof Class<?> itself ? itself : from.getClass();
  }
}
