package io.github.functionapps.it.property;

import java.util.Map;

/**
 * A type of the grammar: how Java spells it, which values it has, and how each looks in JSON
 * (design.md 3 and 4). Equal types are equal objects.
 */
interface DrawnType {
  /** What stands for a value that is not sent: an empty Optional. */
  Object ABSENT =
      new Object() {
        @Override
        public String toString() {
          return "absent";
        }
      };

  /** The type as written in Java, where some types go by the name of a type variable. */
  String source(Map<DrawnType, String> variables);

  /** The type, or the type variable that stands for it. */
  static String written(DrawnType type, Map<DrawnType, String> variables) {
    String variable = variables.get(type);
    return variable == null ? type.source(variables) : variable;
  }

  /** The class at run time, of which arrays are made. */
  Class<?> erasure(Classes classes);

  /** Any value; null only of a type that is declared nullable. */
  Object draw(Draw draw, Classes classes);

  /** A value's JSON, or {@link #ABSENT}. */
  Object json(Object value);

  default boolean isPrimitive() {
    return false;
  }
}
