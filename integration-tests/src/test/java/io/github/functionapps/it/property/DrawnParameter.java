package io.github.functionapps.it.property;

import java.util.Map;

/**
 * A parameter.
 *
 * @param name its name in Java
 * @param annotation what binds it, or empty
 * @param place where it travels
 * @param wireName what it is called there
 * @param type its type
 * @param isSentAsNull whether null is sent
 */
record DrawnParameter(
    String name,
    String annotation,
    Place place,
    String wireName,
    DrawnType type,
    boolean isSentAsNull) {
  /** How parameters come to their places. */
  enum Binding {
    PATH_BY_NAME,
    PATH_BY_DECLARED_NAME,
    PATH_ANNOTATED,
    PATH_RENAMED,
    QUERY_BY_VERB,
    QUERY_ANNOTATED,
    QUERY_RENAMED,
    QUERY_ON_VERB_WITH_BODY,
    QUERY_MAP,
    FIELD_BY_VERB,
    FIELD_ANNOTATED,
    FIELD_RENAMED,
    FIELD_SENT_AS_NULL,
    BODY
  }

  String source(Map<DrawnType, String> variables) {
    String type = DrawnType.written(type(), variables);
    return (annotation.isEmpty() ? "" : annotation + " ") + type + " " + name;
  }

  /** As redeclared without a verb: the annotation is inherited, and with it the name it gives. */
  String redeclared() {
    return type.source(Map.of()) + " " + name + (annotation.contains("(\"") ? "Renamed" : "");
  }

  String withoutAnnotation(Map<DrawnType, String> variables) {
    return DrawnType.written(type, variables) + " " + name;
  }
}
