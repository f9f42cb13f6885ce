package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
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

  private static final String KEY_ADVICE =
      "Use String or an enum, or give it @JsonKey, @JsonValue or a toString() of its own.";

  private final JsonProperties properties;
  private final JsonNamesakes namesakes;

  WritingWalk(
      TypeQueries queries, Jackson3 jackson3, JsonProperties properties, JsonNamesakes namesakes) {
    super(queries, jackson3);
    this.properties = properties;
    this.namesakes = namesakes;
  }

  @Override
  Optional<Flaw> findEmbedded(TypeMirror type, TypeElement element, List<String> path) {
    return queries
        .as(type, "java.util.Map")
        .filter(map -> map.getTypeArguments().size() == 2)
        .map(map -> map.getTypeArguments().get(0))
        .filter(key -> TypeTree.element(key).filter(WritingWalk::isTextless).isPresent())
        .flatMap(
            key -> flaw(path, key, "is the key of a map, but has no text to send", KEY_ADVICE));
  }

  /**
   * Whether a key is sent as what Object or a record says by default, which nobody reads. Of a
   * class that may have descendants nothing is known.
   */
  private static boolean isTextless(TypeElement key) {
    return key.getModifiers().contains(Modifier.FINAL)
        && key.getKind() != ElementKind.ENUM
        && !JdkTypes.isJudged(key)
        && !JdkTypes.isIgnored(key)
        && !JsonAdvice.isBeyondUs(key)
        && !JsonAdvice.hasKey(key)
        && !Ancestors.isOneMissing(key)
        && JsonProperties.ownMembers(key).noneMatch(member -> isOwnText(key, member));
  }

  /** The compiler's own, in a record, is final. */
  private static boolean isOwnText(TypeElement key, Element member) {
    boolean isGiven =
        key.getKind() == ElementKind.RECORD && member.getModifiers().contains(Modifier.FINAL);
    return member instanceof ExecutableElement method
        && method.getSimpleName().contentEquals("toString")
        && method.getParameters().isEmpty()
        && !isGiven
        && !Enclosing.typeOf(method).getQualifiedName().contentEquals("java.lang.Record");
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
            ? JsonSubtypes.info(element).isEmpty()
            : !JsonCreators.isOpen(element) && JsonProperties.hasState(element);
    return isExact && !properties.isWritable(element)
        ? flaw(path, type, "has no property to write", ADVICE)
        : namesakes
            .find(type, element, path)
            .or(() -> findInProperties(properties.written(type, element), element, path));
  }
}
