package io.github.functionapps.processor.model;

/**
 * What a method calls.
 *
 * @param verb the verb
 * @param path the whole path, prefix included
 */
public record Route(Verb verb, PathTemplate path) {
  @Override
  public String toString() {
    return verb + " " + path;
  }
}
