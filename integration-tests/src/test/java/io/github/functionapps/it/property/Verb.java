package io.github.functionapps.it.property;

/** The verbs, as annotations and on the wire. */
enum Verb {
  GET("Get", false),
  POST("Post", true),
  PUT("Put", true),
  PATCH("Patch", true),
  DELETE("Delete", false);

  private final String annotation;
  private final boolean hasBody;

  Verb(String annotation, boolean hasBody) {
    this.annotation = annotation;
    this.hasBody = hasBody;
  }

  boolean hasBody() {
    return hasBody;
  }

  String annotated(String template) {
    return "@" + annotation + "(" + Texts.literal(template) + ")";
  }
}
