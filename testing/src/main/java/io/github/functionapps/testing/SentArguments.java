package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;

/**
 * The arguments of a call, by where they came. The framework merges them by name (wire.md 6); here
 * each accessor looks in one place, which shows a client that sends an argument elsewhere.
 *
 * @param path the values of the route's variables
 * @param query the values of each key of the query
 * @param body an object or an array
 */
record SentArguments(Map<String, String> path, Map<String, List<String>> query, JsonNode body) {
  /**
   * Tells where {@code name} came, which was not found where the handler looks.
   *
   * @throws IllegalArgumentException if it came at all, be it in snake_case
   */
  void refuseElsewhere(String name) {
    if (path.containsKey(name)) {
      throw new IllegalArgumentException(
          name + " is a path variable: read it with path, pathInt or pathLong");
    }
    if (query.containsKey(name)) {
      throw new IllegalArgumentException(
          name + " came in the query: read it with query, queryInt, queryBoolean or queryAll");
    }
    if (body.has(name)) {
      throw new IllegalArgumentException(
          name + " came in the body: read it with field or optionalField");
    }
    String onTheWire = SnakeCaseStrategy.INSTANCE.translate(name);
    if (path.containsKey(onTheWire) || query.containsKey(onTheWire) || body.has(onTheWire)) {
      throw new IllegalArgumentException(
          "%s was not sent, but %s was: names are the wire's".formatted(name, onTheWire));
    }
  }
}
