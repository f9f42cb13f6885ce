package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Looks through a type, property by property, for what Jackson cannot build or write. Says nothing
 * where it cannot be sure: a false alarm would stop a build that works.
 */
final class JsonTypes {
  private final Types types;
  private final Elements elements;
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
      Elements elements,
      TypeQueries queries,
      JsonProperties properties,
      JsonNamesakes namesakes,
      boolean isSilent) {
    this.types = types;
    this.elements = elements;
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
    return find(
        type,
        new ReadingWalk(types, queries, Jackson3.read(elements, queries), properties, namesakes));
  }

  /** The first part of a type that Jackson finds nothing to write in. */
  Optional<Flaw> unwritable(TypeMirror type) {
    return find(
        type, new WritingWalk(queries, Jackson3.written(elements, queries), properties, namesakes));
  }

  /** The first part of a type that is of Jackson 3 itself, which looks like anything else. */
  Optional<Flaw> ofJackson3(TypeMirror type) {
    Jackson3 jackson3 = Jackson3.written(elements, queries);
    List<String> path = List.of(TypeTree.text(type));
    return isSilent
        ? Optional.empty()
        : TypeTree.nodes(type)
            .flatMap(
                node ->
                    TypeTree.element(node)
                        .flatMap(element -> jackson3.ofType(node, element, path))
                        .stream())
            .findFirst();
  }

  private Optional<Flaw> find(TypeMirror type, JsonWalk walk) {
    return isSilent ? Optional.empty() : walk.find(type, List.of(TypeTree.text(type)), true);
  }
}
