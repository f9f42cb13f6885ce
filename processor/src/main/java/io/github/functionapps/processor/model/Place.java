package io.github.functionapps.processor.model;

/** Where in a request an argument travels. */
public enum Place {
  PATH,
  QUERY,
  QUERY_MAP,
  FIELD,
  BODY;

  /** Whether an argument here reaches the handler under one name of its own. */
  public boolean isNamed() {
    return this == PATH || this == QUERY || this == FIELD;
  }
}
