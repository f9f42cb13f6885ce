package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** A type as a tree: itself, and below it arguments, components and bounds. */
final class TypeTree {
  /** What to write where nothing more can be said. */
  static final String CONCRETE = "a concrete type";

  private TypeTree() {}

  /** Every type in the tree, the whole first. */
  static Stream<TypeMirror> nodes(TypeMirror type) {
    return Stream.concat(Stream.of(type), children(type).flatMap(TypeTree::nodes));
  }

  private static Stream<TypeMirror> children(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      // Eclipse's compiler knows one for static classes too, which do not depend on it.
      Stream<TypeMirror> outer =
          Stream.of(declared.getEnclosingType())
              .filter(t -> t.getKind() == TypeKind.DECLARED)
              .filter(t -> !declared.asElement().getModifiers().contains(Modifier.STATIC));
      return Stream.concat(outer, declared.getTypeArguments().stream());
    }
    if (type instanceof ArrayType array) {
      return Stream.of(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
          .filter(Objects::nonNull);
    }
    return Stream.of();
  }

  /** Whether nothing can be said about the type: a part of it is missing, or a type variable. */
  static boolean isUnknown(TypeMirror type) {
    return isMissing(type) || isOpen(type);
  }

  /** Whether a part of the type does not exist: it is the compiler's to report. */
  static boolean isMissing(TypeMirror type) {
    return nodes(type).anyMatch(t -> t.getKind() == TypeKind.ERROR);
  }

  /** Whether a part of the type is a type variable, which an heir decides on. */
  static boolean isOpen(TypeMirror type) {
    return nodes(type).anyMatch(t -> t.getKind() == TypeKind.TYPEVAR);
  }

  /** The class of a type, if it has one. */
  static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }

  /** The qualified name of the type's class, or the empty text. */
  static String className(TypeMirror type) {
    return element(type).map(e -> e.getQualifiedName().toString()).orElse("");
  }

  /** The type's arguments, none where it has no class. */
  static List<? extends TypeMirror> arguments(TypeMirror type) {
    return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
  }

  /** Whether the type's class has parameters that the type leaves out. */
  static boolean isRaw(TypeMirror type) {
    return arguments(type).isEmpty()
        && element(type).map(e -> !e.getTypeParameters().isEmpty()).orElse(false);
  }

  /** What to write for a raw type: {@code List<E>}. */
  static String generic(TypeMirror raw) {
    return text(raw)
        + element(raw).orElseThrow().getTypeParameters().stream()
            .map(Object::toString)
            .collect(joining(", ", "<", ">"));
  }

  /** The type as its source would write it, without packages and annotations. */
  static String text(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      String name = declared.asElement().getSimpleName().toString();
      return declared.getTypeArguments().isEmpty()
          ? name
          : declared.getTypeArguments().stream()
              .map(TypeTree::text)
              .collect(joining(", ", name + "<", ">"));
    }
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        return "? extends " + text(wildcard.getExtendsBound());
      }
      return wildcard.getSuperBound() == null ? "?" : "? super " + text(wildcard.getSuperBound());
    }
    return type.getKind().isPrimitive()
        ? type.getKind().name().toLowerCase(Locale.ROOT)
        : type.toString();
  }

  /**
   * The type's text with each wildcard replaced by what it may be at most, or by another type where
   * it may be anything. Nothing where that would be a generic class of which only the reader knows
   * the arguments: {@code Enum<?>}.
   */
  static Optional<String> closed(TypeMirror type, String anything) {
    boolean isClosable =
        nodes(type)
            .noneMatch(
                node ->
                    IntStream.range(0, arguments(node).size())
                        .anyMatch(i -> isAnything(arguments(node).get(i)) && isGeneric(node, i)));
    return isClosable ? Optional.of(filled(type, anything)) : Optional.empty();
  }

  private static boolean isAnything(TypeMirror type) {
    return type instanceof WildcardType wildcard
        && wildcard.getExtendsBound() == null
        && wildcard.getSuperBound() == null;
  }

  private static boolean isGeneric(TypeMirror type, int parameter) {
    return bound(type, parameter).filter(e -> !e.getTypeParameters().isEmpty()).isPresent();
  }

  private static String filled(TypeMirror type, String anything) {
    if (type instanceof WildcardType wildcard) {
      TypeMirror bound =
          wildcard.getExtendsBound() == null
              ? wildcard.getSuperBound()
              : wildcard.getExtendsBound();
      return bound == null ? anything : filled(bound, anything);
    }
    if (type instanceof ArrayType array) {
      return filled(array.getComponentType(), anything) + "[]";
    }
    List<? extends TypeMirror> arguments = arguments(type);
    return arguments.isEmpty()
        ? text(type)
        : IntStream.range(0, arguments.size())
            .mapToObj(
                i ->
                    filled(
                        arguments.get(i),
                        bound(type, i).map(e -> e.getSimpleName().toString()).orElse(anything)))
            .collect(joining(", ", element(type).orElseThrow().getSimpleName() + "<", ">"));
  }

  /** What a parameter of the type's class must be at least, if that is anything in particular. */
  private static Optional<TypeElement> bound(TypeMirror type, int parameter) {
    return element(type)
        .map(e -> e.getTypeParameters().get(parameter).getBounds().get(0))
        .flatMap(TypeTree::element)
        .filter(e -> !e.getQualifiedName().contentEquals("java.lang.Object"));
  }
}
