package io.github.functionapps.generated;

import io.github.functionapps.internal.json.UnwritableException;
import java.lang.reflect.Array;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the path and the query of a call together. Path values go in raw, because the framework
 * never decodes them; what would reach another route or another value is refused (wire.md 6).
 */
final class RequestPath {
  private static final String CLASH =
      "a key of the map is the name of another argument, and the function sees one of them";

  private final StringBuilder text = new StringBuilder();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> mapKeys = new HashSet<>();

  void literal(String literal) {
    text.append(literal);
  }

  void value(String value) throws UnwritableException {
    if (value.isEmpty()) {
      throw new UnwritableException("an empty text would reach another route");
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '/' || c == '?' || c == '#' || c == ';') {
        throw new UnwritableException(
            "the framework never decodes a path, so a value with '"
                + c
                + "' (at index "
                + i
                + ") would reach another route; send it in the query or the body");
      }
      if (Character.isISOControl(c)) {
        throw new UnwritableException(
            "the framework removes or refuses control characters in a path, and there is one at"
                + " index "
                + i
                + "; send the value in the query or the body");
      }
    }
    checkSurrogates(value);
    text.append(value);
  }

  void query(String name, String value) throws UnwritableException {
    if (value.isEmpty()) {
      throw new UnwritableException(
          "the framework drops empty texts from a query, so the function would see its default;"
              + " leave the argument out, or send it in the body");
    }
    checkSurrogates(value);
    text.append(keys.isEmpty() ? '?' : '&')
        .append(encoded(name))
        .append('=')
        .append(encoded(value));
    keys.add(name);
  }

  /** Refuses an argument that the function would see merged with a map's entry. */
  void checkNoMapKey(String name) throws UnwritableException {
    if (mapKeys.contains(name)) {
      throw new UnwritableException(CLASH);
    }
  }

  /** Refuses a key that the function would see merged with another argument. */
  void checkNewKey(@Nullable String key, Endpoint endpoint) throws UnwritableException {
    if (key == null || key.isEmpty()) {
      throw new UnwritableException("a key of the map is null or empty, which names no argument");
    }
    checkSurrogates(key);
    if (keys.contains(key) || endpoint.template().contains("<" + key + ">")) {
      throw new UnwritableException(CLASH);
    }
    mapKeys.add(key);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void checkSurrogates(String value) throws UnwritableException {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      throw new UnwritableException(
          "the text holds half of a surrogate pair, which is no character");
    }
  }

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
    if (!(value instanceof Collection<?>) && !value.getClass().isArray()) {
      return null;
    }
    Object array = value instanceof Collection<?> collection ? collection.toArray() : value;
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      Object element = unwrapped(Array.get(array, i));
      if (element == null) {
        throw new UnwritableException(
            "the element at index " + i + " is null, which a query cannot say; leave it out");
      }
      elements.add(element);
    }
    return elements;
  }
}
