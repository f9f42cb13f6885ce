package io.github.functionapps.processor.model;

import java.util.Optional;

/**
 * A parameter and the way its value takes into the request.
 *
 * @param parameter the parameter
 * @param place where it travels
 * @param wireName the name that the function knows it by; for a query map or a whole body, the name
 *     that messages give it
 * @param sendNull whether null is sent instead of being left out
 */
public record Argument(Parameter parameter, Place place, String wireName, boolean sendNull) {

  /** The same argument under another Java name, whether or not it may be null. */
  public Argument renamed(String name) {
    return new Argument(
        new Parameter(name, parameter.type(), Optional.empty()), place, wireName, sendNull);
  }
}
