package io.github.functionapps.processor.read;

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
import javax.lang.model.util.Types;

/**
 * Looks through a type, property by property, for what Jackson cannot build or write. Says nothing
 * about types of the JDK and of Jackson, and nothing where it cannot be sure: a false alarm would
 * stop a build that works.
 */
final class JsonTypes {
  static final String READABLE_ADVICE =
      "Use a record, or a class with a no-argument constructor, @JsonCreator, or"
          + " @JsonTypeInfo with @JsonSubTypes.";

  /** More instances of one generic class only come from one that contains itself ever deeper. */
  private static final int ENOUGH = 16;

  private final Types types;
  private final TypeQueries queries;
  private final JsonProperties properties;
  private final boolean isSilent;

  /**
   * A look at types.
   *
   * @param isSilent whether modules of the user's may read and write what is unknown here
   */
  JsonTypes(Types types, TypeQueries queries, JsonProperties properties, boolean isSilent) {
    this.types = types;
    this.queries = queries;
    this.properties = properties;
    this.isSilent = isSilent;
  }

  /** The way to the first part of a type that Jackson cannot build, and why. */
  Optional<String> unreadable(TypeMirror type) {
    return isSilent
        ? Optional.empty()
        : new Walk(true).find(type, List.of(TypeTree.text(type)), true);
  }

  /** The way to the first part of a type that Jackson finds nothing to write in, and why. */
  Optional<String> unwritable(TypeMirror type) {
    return isSilent
        ? Optional.empty()
        : new Walk(false).find(type, List.of(TypeTree.text(type)), true);
  }

  /** One look through a type. */
  private final class Walk {
    private final boolean reading;
    private final Set<String> seen = new HashSet<>();
    private final Map<TypeElement, Integer> instances = new HashMap<>();

    Walk(boolean reading) {
      this.reading = reading;
    }

    Optional<String> find(TypeMirror type, List<String> path, boolean isDeclared) {
      if (type instanceof ArrayType array) {
        return find(array.getComponentType(), path, isDeclared);
      }
      TypeMirror bound = TypeQueries.upperBound(type);
      Optional<TypeElement> element = TypeTree.element(bound);
      if (element.isEmpty()
          || TypeTree.isUnknown(type)
          || !seen.add(isDeclared + type.toString())
          || instances.merge(element.get(), 1, Integer::sum) > ENOUGH) {
        return Optional.empty();
      }
      if (isKnownToJackson(bound, element.get())) {
        if (reading && isOpenCollection(bound, element.get())) {
          return Optional.of(
              way(path, TypeTree.text(bound)) + " is a collection of which Jackson knows no class");
        }
        return findInArguments(bound, path, isDeclared);
      }
      if (JsonAdvice.isBeyondUs(element.get())) {
        return Optional.empty();
      }
      return reading
          ? findUnreadable((DeclaredType) bound, element.get(), path)
          : findUnwritable((DeclaredType) bound, element.get(), path, isDeclared);
    }

    private Optional<String> findUnreadable(
        DeclaredType type, TypeElement element, List<String> path) {
      Optional<TypeMirror> as = JsonAdvice.builtAs(element).filter(c -> isBelow(c, type));
      if (as.isPresent()) {
        return find(as.get(), longer(path, TypeTree.text(type)), false);
      }
      boolean hasTypeInfo = JsonAdvice.typeInfo(element).isPresent();
      List<TypeMirror> subtypes = hasTypeInfo ? subtypes(type, element) : List.of();
      Optional<String> inSubtypes =
          subtypes.stream()
              .flatMap(subtype -> find(subtype, longer(path, TypeTree.text(type)), false).stream())
              .findFirst();
      boolean isFound =
          !subtypes.isEmpty()
              || JsonAdvice.typeInfo(element)
                  .filter(info -> !JsonAdvice.needsSubtypes(info))
                  .isPresent();
      if (inSubtypes.isPresent() || (JsonCreators.isOpen(element) && isFound)) {
        return inSubtypes;
      }
      return JsonCreators.flaw(element)
          .map(flaw -> way(path, TypeTree.text(type)) + " " + flaw)
          .or(() -> findInProperties(properties.read(type, element), element, path));
    }

    private List<TypeMirror> subtypes(DeclaredType type, TypeElement element) {
      return JsonAdvice.subtypes(element).stream()
          .filter(subtype -> isBelow(subtype, type))
          .toList();
    }

    private boolean isBelow(TypeMirror lower, TypeMirror upper) {
      return !types.isSameType(types.erasure(lower), types.erasure(upper))
          && types.isSubtype(types.erasure(lower), types.erasure(upper));
    }

    /**
     * A parameter, and what is in its collections, is written as it is declared; properties are
     * written as what they are. Of an open one nothing is known, nor of one made to be extended.
     */
    private Optional<String> findUnwritable(
        DeclaredType type, TypeElement element, List<String> path, boolean isDeclared) {
      boolean isExact =
          isDeclared
              ? JsonAdvice.typeInfo(element).isEmpty()
              : !JsonCreators.isOpen(element) && JsonProperties.hasState(element);
      return isExact && !properties.isWritable(element)
          ? Optional.of(way(path, TypeTree.text(type)) + " has no property to write")
          : findInProperties(properties.written(type, element), element, path);
    }

    private Optional<String> findInArguments(
        TypeMirror type, List<String> path, boolean isDeclared) {
      Optional<String> badKey =
          queries
              .as(type, "java.util.Map")
              .filter(map -> reading && map.getTypeArguments().size() == 2)
              .flatMap(map -> TypeTree.element(map.getTypeArguments().get(0)))
              .filter(key -> !isOfJdkOrJackson(key))
              .flatMap(
                  key ->
                      JsonCreators.keyFlaw(key)
                          .map(flaw -> way(path, key.getSimpleName().toString()) + " " + flaw));
      return badKey.or(
          () ->
              parts(type).stream()
                  .flatMap(argument -> find(argument, path, isDeclared).stream())
                  .findFirst());
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

    private Optional<String> findInProperties(
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

    private static List<String> longer(List<String> path, String step) {
      List<String> longer = new ArrayList<>(path);
      if (!step.equals(path.get(path.size() - 1))) {
        longer.add(step);
      }
      return longer;
    }

    private static String way(List<String> path, String culprit) {
      return String.join(" → ", longer(path, culprit));
    }
  }

  /** Jackson chooses a class for the JDK's interfaces only. */
  private boolean isOpenCollection(TypeMirror type, TypeElement element) {
    return (queries.is(type, "java.util.Collection") || queries.is(type, "java.util.Map"))
        && !isOfJdkOrJackson(element)
        && JsonCreators.isOpen(element)
        && JsonCreators.flaw(element).isPresent()
        && !JsonAdvice.isBeyondUs(element)
        && JsonAdvice.typeInfo(element).isEmpty()
        && JsonAdvice.builtAs(element).isEmpty();
  }

  private boolean isKnownToJackson(TypeMirror type, TypeElement element) {
    return isOfJdkOrJackson(element)
        || element.getKind() == ElementKind.ENUM
        || queries.is(type, "java.lang.Iterable")
        || queries.is(type, "java.lang.Throwable")
        || queries.is(type, "java.util.Map");
  }

  private static boolean isOfJdkOrJackson(TypeElement element) {
    String name = element.getQualifiedName().toString();
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("com.fasterxml.jackson.");
  }
}
