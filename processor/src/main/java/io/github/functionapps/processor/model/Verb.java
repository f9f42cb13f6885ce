package io.github.functionapps.processor.model;

/** The verb of a route. */
public enum Verb {
  GET(false),
  POST(true),
  PUT(true),
  PATCH(true),
  DELETE(false);

  private final boolean body;

  Verb(boolean body) {
    this.body = body;
  }

  /** Whether the function reads the body of such a request: on GET and DELETE it never does. */
  public boolean hasBody() {
    return body;
  }
}
