package io.github.functionapps.processor.read;

import io.github.functionapps.processor.model.Place;
import java.util.Optional;

/**
 * A parameter, and where it goes as far as that can be told.
 *
 * @param source the parameter
 * @param place its place; empty where a mistake leaves it open, and nothing more is said about it
 * @param wireName its name there; empty where a mistake leaves it open
 */
record BoundParameter(ParameterSource source, Optional<Place> place, Optional<String> wireName) {

  static BoundParameter bound(ParameterSource source, Place place, String wireName) {
    return new BoundParameter(source, Optional.of(place), Optional.of(wireName));
  }

  /** The place is known, but its name there is a mistake. */
  static BoundParameter unnamed(ParameterSource source, Place place) {
    return new BoundParameter(source, Optional.of(place), Optional.empty());
  }

  static BoundParameter open(ParameterSource source) {
    return new BoundParameter(source, Optional.empty(), Optional.empty());
  }

  boolean isIn(Place somewhere) {
    return place.filter(somewhere::equals).isPresent();
  }

  /** Whether nothing about it was left open, be it for a mistake or for a type that is missing. */
  boolean isSettled() {
    return place.isPresent() && wireName.isPresent() && !TypeTree.isUnknown(source.type());
  }

  String name() {
    return source.name();
  }
}
