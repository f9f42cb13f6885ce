package io.github.functionapps.generated;

import io.github.functionapps.internal.json.UnwritableException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the path and the query of a call together. Path values go in raw, because the framework
 * never decodes them; what would reach another route or another value is refused (wire.md 6).
 */
final class RequestPath {
  private final StringBuilder text = new StringBuilder();
  private final List<String> keys = new ArrayList<>();
  private boolean hasQuery;

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
    text.append(hasQuery ? '&' : '?').append(encoded(name)).append('=').append(encoded(value));
    hasQuery = true;
    keys.add(name);
  }

  /** Refuses a key that the function would see merged with another argument. */
  void checkNewKey(String key, Endpoint endpoint) throws UnwritableException {
    if (key.isEmpty()) {
      throw new UnwritableException("a key of the map is empty, which names no argument");
    }
    checkSurrogates(key);
    if (keys.contains(key) || endpoint.template().contains("<" + key + ">")) {
      throw new UnwritableException(
          "a key of the map is the name of another argument, and the function sees one of them");
    }
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
}
