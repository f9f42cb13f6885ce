package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks through a type, property by property, for what Jackson cannot build or write. Says nothing
 * where it cannot be sure: a false alarm would stop a build that works.
 */
final class JsonTypes {
  private final Types types;
  private final TypeQueries queries;
  private final JsonProperties properties;
  private final JsonNamesakes namesakes;
  private final boolean isSilent;

  /**
   * A look at types.
   *
   * @param isSilent whether modules of the user's may read and write what is unknown here
   */
  JsonTypes(
      Types types,
      TypeQueries queries,
      JsonProperties properties,
      JsonNamesakes namesakes,
      boolean isSilent) {
    this.types = types;
    this.queries = queries;
    this.properties = properties;
    this.namesakes = namesakes;
    this.isSilent = isSilent;
  }

  /**
   * What is wrong with a type.
   *
   * @param why the way to the culprit, and what is wrong with it
   * @param advice what to write instead, a sentence
   */
  record Flaw(String why, String advice) {}

  /** The first part of a type that Jackson cannot build. */
  Optional<Flaw> unreadable(TypeMirror type) {
    return find(type, new ReadingWalk(types, queries, properties, namesakes));
  }

  /** The first part of a type that Jackson finds nothing to write in. */
  Optional<Flaw> unwritable(TypeMirror type) {
    return find(type, new WritingWalk(queries, properties, namesakes));
  }

  private Optional<Flaw> find(TypeMirror type, JsonWalk walk) {
    return isSilent ? Optional.empty() : walk.find(type, List.of(TypeTree.text(type)), true);
  }
}
