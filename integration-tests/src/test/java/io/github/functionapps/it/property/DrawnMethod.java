package io.github.functionapps.it.property;

import java.util.List;

/**
 * A method.
 *
 * @param name its name, the only one of the interface
 * @param verb its verb
 * @param template its own template, without the prefix
 * @param parameters its parameters
 * @param result what it returns
 * @param policy how it may be called
 * @param home where it is declared
 */
record DrawnMethod(
    String name,
    Verb verb,
    List<PathPart> template,
    List<DrawnParameter> parameters,
    DrawnResult result,
    DrawnPolicy policy,
    Home home) {
  /** Where a method comes from. */
  enum Home {
    OWN,
    PARENT,
    /** Declared by the parent, and again without a verb. */
    REDECLARED,
    /** Declared by the parent for another route. */
    REPLACED
  }
}
