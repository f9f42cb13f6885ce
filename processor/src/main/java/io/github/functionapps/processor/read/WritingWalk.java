package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Looks through a type that is written, for what holds nothing to write. A parameter, and what is
 * in its collections, is written as it is declared; properties are written as what they are. Of an
 * open one nothing is known, nor of one made to be extended.
 */
final class WritingWalk extends JsonWalk {
  private static final String ADVICE =
      "Give it getters, public fields or @JsonValue, or use a record.";

  private final JsonProperties properties;

  WritingWalk(TypeQueries queries, JsonProperties properties) {
    super(queries);
    this.properties = properties;
  }

  @Override
  Optional<Flaw> findEmbedded(TypeMirror type, TypeElement element, List<String> path) {
    return Optional.empty();
  }

  @Override
  boolean isEager(TypeElement element) {
    return element.getModifiers().contains(Modifier.FINAL);
  }

  @Override
  boolean isForeign(TypeMirror type, TypeElement element, boolean isDeclared) {
    boolean isUnwritable =
        isDeclared
            || !JsonCreators.isOpen(element)
            || RefusedTypes.asParameter(type, queries).isPresent();
    return isUnwritable && !JdkTypes.isWritten(type, queries);
  }

  @Override
  Optional<Flaw> findInClass(
      DeclaredType type, TypeElement element, List<String> path, boolean isDeclared) {
    boolean isExact =
        isDeclared
            ? JsonAdvice.typeInfo(element).isEmpty()
            : !JsonCreators.isOpen(element) && JsonProperties.hasState(element);
    return isExact && !properties.isWritable(element)
        ? flaw(path, type, "has no property to write", ADVICE)
        : findInProperties(properties.written(type, element), element, path);
  }
}
