package io.github.functionapps.it.property;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A literal of a path template, or a variable.
 *
 * @param text as written in the template
 * @param variable the variable's name; empty for a literal
 */
record PathPart(String text, String variable) {
  static PathPart literal(String text) {
    return new PathPart(text, "");
  }

  static String template(List<PathPart> parts) {
    return parts.stream().map(PathPart::text).collect(joining());
  }

  boolean isLiteral() {
    return variable.isEmpty();
  }
}
