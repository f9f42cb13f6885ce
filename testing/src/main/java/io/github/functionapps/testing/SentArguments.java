package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The arguments of a call, by where they came. The framework merges them by name (wire.md 6); here
 * each accessor looks in one place, which shows a client that sends an argument elsewhere.
 *
 * @param path the values of the route's variables
 * @param query the values of each key of the query
 * @param body an object or an array
 * @param notices takes what a handler looked for in vain that came elsewhere, without values
 */
record SentArguments(
    Map<String, String> path,
    Map<String, List<String>> query,
    JsonNode body,
    Consumer<String> notices) {

  /**
   * Tells where {@code name}, which is required, came, as it was not found where the handler looks.
   *
   * @throws IllegalArgumentException if it came at all, be it in snake_case
   */
  void refuseElsewhere(String name) {
    Optional<Place> place = placeOf(name);
    if (place.isPresent()) {
      throw new IllegalArgumentException(
          "%s %s: read it with %s".formatted(name, place.get().arrival, place.get().accessors));
    }
    String onTheWire = onTheWire(name);
    if (placeOf(onTheWire).isPresent()) {
      throw new IllegalArgumentException(
          "%s was not sent, but %s was: names are the wire's".formatted(name, onTheWire));
    }
  }

  /**
   * Gives notice of where {@code name}, which is optional, came, if it did. That is no error: a
   * handler may look in one place after the other, or mean two arguments of one name.
   *
   * @param lookedIn where the handler looked, such as {@code the query}
   */
  void noticeElsewhere(String name, String lookedIn) {
    String looked = "looked for " + name + " in " + lookedIn + ", but ";
    Optional<Place> place = placeOf(name);
    if (place.isPresent()) {
      notices.accept(looked + "it " + place.get().arrival);
      return;
    }
    String onTheWire = onTheWire(name);
    placeOf(onTheWire)
        .ifPresent(
            other ->
                notices.accept(
                    looked + onTheWire + " " + other.arrival + ": names are the wire's"));
  }

  private Optional<Place> placeOf(String name) {
    if (path.containsKey(name)) {
      return Optional.of(Place.PATH);
    }
    if (query.containsKey(name)) {
      return Optional.of(Place.QUERY);
    }
    return body.has(name) ? Optional.of(Place.BODY) : Optional.empty();
  }

  /** In snake_case if it looks like Java's: {@code _id}, say, is a name of the wire's own. */
  private static String onTheWire(String name) {
    return name.chars().anyMatch(Character::isUpperCase)
        ? SnakeCaseStrategy.INSTANCE.translate(name)
        : name;
  }

  private enum Place {
    PATH("is a path variable", "path, pathInt or pathLong"),
    QUERY("came in the query", "query, queryInt, queryBoolean or queryAll"),
    BODY("came in the body", "field or optionalField");

    private final String arrival;
    private final String accessors;

    Place(String arrival, String accessors) {
      this.arrival = arrival;
      this.accessors = accessors;
    }
  }
}
