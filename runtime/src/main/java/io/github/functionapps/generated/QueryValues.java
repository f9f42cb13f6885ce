package io.github.functionapps.generated;

import io.github.functionapps.internal.json.UnwritableException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Takes arguments apart: Optionals, and what goes into a query more than once. */
final class QueryValues {
  private QueryValues() {}

  /** The value inside an Optional, or the value itself; null where there is none. */
  static @Nullable Object unwrapped(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }

  /** The elements of a collection or an array; null for a scalar. */
  static @Nullable List<Object> elements(Object value) throws UnwritableException {
    List<Object> elements = new ArrayList<>();
    if (value instanceof Iterable<?> iterable) {
      for (Object element : iterable) {
        elements.add(checked(element, elements.size()));
      }
      return elements;
    }
    if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        elements.add(checked(Array.get(value, i), i));
      }
      return elements;
    }
    return null;
  }

  private static Object checked(@Nullable Object element, int index) throws UnwritableException {
    Object value = unwrapped(element);
    if (value == null) {
      throw new UnwritableException(
          "the element at index " + index + " is null, which a query cannot say; leave it out");
    }
    return value;
  }
}
