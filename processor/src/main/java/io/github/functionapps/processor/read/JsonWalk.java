package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** One look through a type, of which each part is seen once. */
abstract class JsonWalk {
  /** More instances of one generic class only come from one that contains itself ever deeper. */
  private static final int ENOUGH = 16;

  private static final String JDK_ADVICE =
      "Use a type of your own, or one of the JDK's that stands for a value.";

  final TypeQueries queries;
  private final Set<String> seen = new HashSet<>();
  private final Map<TypeElement, Integer> instances = new HashMap<>();

  JsonWalk(TypeQueries queries) {
    this.queries = queries;
  }

  /**
   * The first flaw of a type or of what is in it.
   *
   * @param path the way from the type of the method to this one
   * @param isDeclared whether the type is that of the method, or of elements of it
   */
  final Optional<Flaw> find(TypeMirror type, List<String> path, boolean isDeclared) {
    if (type instanceof ArrayType array) {
      return find(array.getComponentType(), path, isDeclared);
    }
    TypeMirror bound = TypeQueries.upperBound(type);
    Optional<TypeElement> element = TypeTree.element(bound);
    if (element.isEmpty()
        || TypeTree.isUnknown(type)
        || !seen.add(isDeclared + type.toString())
        || instances.merge(element.get(), 1, Integer::sum) > ENOUGH
        || JdkTypes.isIgnored(element.get())) {
      return Optional.empty();
    }
    boolean isJudged = JdkTypes.isJudged(element.get());
    if (isJudged && JdkTypes.hasJson(bound, element.get(), queries)) {
      return findInParts(bound, path, isDeclared);
    }
    if (isEmbedded(bound, element.get())) {
      return findEmbedded(bound, element.get(), path)
          .or(() -> findInParts(bound, path, isDeclared));
    }
    if (isJudged) {
      return isForeign(bound, element.get(), isDeclared)
          ? flaw(path, bound, "is a type without a JSON form", JDK_ADVICE)
          : findInParts(bound, path, isDeclared);
    }
    return JsonAdvice.isBeyondUs(element.get())
        ? Optional.empty()
        : findInClass((DeclaredType) bound, element.get(), path, isDeclared);
  }

  /** What is wrong with a collection or map as such. */
  abstract Optional<Flaw> findEmbedded(TypeMirror type, TypeElement element, List<String> path);

  /** Whether a type of the JDK or of Jackson without a JSON form of its own is refused. */
  abstract boolean isForeign(TypeMirror type, TypeElement element, boolean isDeclared);

  /** What is wrong with a class of the user's. */
  abstract Optional<Flaw> findInClass(
      DeclaredType type, TypeElement element, List<String> path, boolean isDeclared);

  final Optional<Flaw> findInProperties(
      List<JsonProperties.Property> found, TypeElement element, List<String> path) {
    return found.stream()
        .flatMap(
            property ->
                find(
                    property.type(),
                    longer(path, element.getSimpleName() + "." + property.name()),
                    false)
                    .stream())
        .findFirst();
  }

  /** Enums, too, are read and written for what they are, whatever their class looks like. */
  private boolean isEmbedded(TypeMirror type, TypeElement element) {
    return element.getKind() == ElementKind.ENUM
        || queries.is(type, "java.lang.Iterable")
        || queries.is(type, "java.lang.Throwable")
        || queries.is(type, "java.util.Map");
  }

  private Optional<Flaw> findInParts(TypeMirror type, List<String> path, boolean isDeclared) {
    return parts(type).stream().flatMap(part -> find(part, path, isDeclared).stream()).findFirst();
  }

  /** A key is text: only a map's values are looked into. */
  private List<? extends TypeMirror> parts(TypeMirror type) {
    Optional<DeclaredType> map = queries.as(type, "java.util.Map");
    if (map.isPresent()) {
      return TypeTree.arguments(map.get()).stream().skip(1).toList();
    }
    Optional<DeclaredType> elements = queries.as(type, "java.lang.Iterable");
    return TypeTree.arguments(elements.isPresent() ? elements.get() : type);
  }

  static Optional<Flaw> flaw(List<String> path, TypeMirror culprit, String why, String advice) {
    return flaw(path, TypeTree.text(culprit), why, advice);
  }

  static Optional<Flaw> flaw(List<String> path, String culprit, String why, String advice) {
    return Optional.of(new Flaw(String.join(" → ", longer(path, culprit)) + " " + why, advice));
  }

  static List<String> longer(List<String> path, String step) {
    List<String> longer = new ArrayList<>(path);
    if (!step.equals(path.get(path.size() - 1))) {
      longer.add(step);
    }
    return longer;
  }
}
