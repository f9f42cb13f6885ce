package io.github.functionapps.processor.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Looks through a type, property by property, for what Jackson cannot build or write. Says nothing
 * about types of the JDK and of Jackson, and about collections and maps, whoever made them: modules
 * may know them.
 */
final class JsonTypes {
  static final String READABLE_ADVICE =
      "Use a record, or a class with a no-argument constructor, @JsonCreator or @JsonTypeInfo.";

  private final TypeQueries queries;
  private final JsonProperties properties;

  JsonTypes(TypeQueries queries, JsonProperties properties) {
    this.queries = queries;
    this.properties = properties;
  }

  /** The way to the first part of a type that Jackson cannot build, and why. */
  Optional<String> unreadable(TypeMirror type) {
    return new Walk(true).find(type, List.of(TypeTree.text(type)));
  }

  /** The way to the first part of a type that Jackson finds nothing to write in, and why. */
  Optional<String> unwritable(TypeMirror type) {
    return new Walk(false).find(type, List.of(TypeTree.text(type)));
  }

  /** One look through a type. */
  private final class Walk {
    private final boolean reading;
    private final Set<String> seen = new HashSet<>();

    Walk(boolean reading) {
      this.reading = reading;
    }

    Optional<String> find(TypeMirror type, List<String> path) {
      if (type instanceof ArrayType array) {
        return find(array.getComponentType(), path);
      }
      if (TypeTree.isUnknown(type) || !seen.add(type.toString())) {
        return Optional.empty();
      }
      TypeMirror bound = TypeQueries.upperBound(type);
      Optional<TypeElement> element = TypeTree.element(bound);
      if (element.isEmpty()) {
        return Optional.empty();
      }
      if (isKnownToJackson(bound, element.get())) {
        return TypeTree.arguments(bound).stream()
            .flatMap(argument -> find(argument, path).stream())
            .findFirst();
      }
      return properties
          .flaw(element.get(), reading)
          .map(flaw -> way(path, TypeTree.text(bound)) + " " + flaw)
          .or(() -> findInProperties((DeclaredType) bound, element.get(), path));
    }

    private Optional<String> findInProperties(
        DeclaredType type, TypeElement element, List<String> path) {
      return properties.of(type, element, reading).stream()
          .flatMap(
              property -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(element.getSimpleName() + "." + property.name());
                return find(property.type(), longer).stream();
              })
          .findFirst();
    }

    private static String way(List<String> path, String culprit) {
      String way = String.join(" → ", path);
      return path.size() == 1 && path.get(0).equals(culprit) ? culprit : way + " → " + culprit;
    }
  }

  private boolean isKnownToJackson(TypeMirror type, TypeElement element) {
    String name = element.getQualifiedName().toString();
    return name.startsWith("java.")
        || name.startsWith("javax.")
        || name.startsWith("com.fasterxml.jackson.")
        || element.getKind() == ElementKind.ENUM
        || queries.is(type, "java.lang.Iterable")
        || queries.is(type, "java.util.Map");
  }
}
