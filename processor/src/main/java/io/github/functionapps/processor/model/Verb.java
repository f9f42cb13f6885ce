package io.github.functionapps.processor.model;

/** The verb of a route. */
public enum Verb {
  GET(false, true),
  POST(true, false),
  PUT(true, true),
  PATCH(true, false),
  DELETE(false, true);

  private final boolean body;
  private final boolean idempotent;

  Verb(boolean body, boolean idempotent) {
    this.body = body;
    this.idempotent = idempotent;
  }

  /** Whether the function reads the body of such a request: on GET and DELETE it never does. */
  public boolean hasBody() {
    return body;
  }

  /** Whether a call may be repeated unless its method says otherwise. */
  public boolean isIdempotent() {
    return idempotent;
  }
}
