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
  /** Further inside of itself is only a generic class that contains itself ever deeper. */
  private static final int DEEPEST = 16;

  private static final String JDK_ADVICE =
      "Use a type of your own, or one of the JDK's that stands for a value.";

  private static final String ENDLESS = "Give the one inside the same type arguments.";

  final TypeQueries queries;
  private final Jackson3 jackson3;
  private final Set<String> seen = new HashSet<>();
  private final Map<TypeElement, Integer> depths = new HashMap<>();

  JsonWalk(TypeQueries queries, Jackson3 jackson3) {
    this.queries = queries;
    this.jackson3 = jackson3;
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
        || JdkTypes.isIgnored(element.get())) {
      return Optional.empty();
    }
    int depth = depths.merge(element.get(), 1, Integer::sum);
    try {
      return depth > DEEPEST
          ? endless(element.get(), path)
          : findOfJackson3(bound, element.get(), path)
              .or(() -> find(bound, element.get(), path, isDeclared));
    } finally {
      depths.put(element.get(), depth - 1);
    }
  }

  private Optional<Flaw> find(
      TypeMirror bound, TypeElement element, List<String> path, boolean isDeclared) {
    boolean isJudged = JdkTypes.isJudged(element);
    if (isJudged && JdkTypes.hasJson(bound, element, queries)) {
      return findInParts(bound, path, isDeclared);
    }
    if (isEmbedded(bound, element)) {
      return findEmbedded(bound, element, path).or(() -> findInParts(bound, path, isDeclared));
    }
    if (isJudged) {
      return isForeign(bound, element, isDeclared)
          ? flaw(path, bound, "is a type without a JSON form", JDK_ADVICE)
          : findInParts(bound, path, isDeclared);
    }
    return JsonAdvice.isBeyondUs(element)
        ? Optional.empty()
        : findInClass((DeclaredType) bound, element, path, isDeclared);
  }

  /** What only Jackson 3 would understand. */
  Optional<Flaw> findOfJackson3(TypeMirror type, TypeElement element, List<String> path) {
    return jackson3.find(type, element, path);
  }

  private Optional<Flaw> endless(TypeElement element, List<String> path) {
    String name = element.getSimpleName().toString();
    return isEager(element)
        ? flaw(path.subList(0, 1), name, "contains itself with ever longer type arguments", ENDLESS)
        : Optional.empty();
  }

  /** Whether Jackson looks at all types in a class before it sees a value. */
  abstract boolean isEager(TypeElement element);

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
