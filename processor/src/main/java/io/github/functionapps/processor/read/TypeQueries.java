package io.github.functionapps.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * Questions about a type's ancestors, asked by name: the ancestor need not be on the class path.
 */
final class TypeQueries {
  private final Types types;

  TypeQueries(Types types) {
    this.types = types;
  }

  /** The type seen as one of its ancestors, with that ancestor's arguments. */
  Optional<DeclaredType> as(TypeMirror type, String ancestor) {
    if (!(type instanceof DeclaredType declared) || type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    if (TypeTree.className(type).equals(ancestor)) {
      return Optional.of(declared);
    }
    return types.directSupertypes(type).stream()
        .flatMap(parent -> as(parent, ancestor).stream())
        .findFirst();
  }

  /** Whether the type is the ancestor or descends from it. */
  boolean is(TypeMirror type, String ancestor) {
    return as(type, ancestor).isPresent();
  }

  /** The only argument of an ancestor, a wildcard taken as its upper bound. */
  Optional<TypeMirror> argumentOf(TypeMirror type, String ancestor) {
    return as(type, ancestor)
        .filter(found -> found.getTypeArguments().size() == 1)
        .map(found -> upperBound(found.getTypeArguments().get(0)));
  }

  /** The type of a member as a class has it, which may be a parent's. */
  TypeMirror memberOf(DeclaredType type, Element member) {
    return types.asMemberOf(type, member);
  }

  /** What a wildcard may be at most; any other type itself. */
  static TypeMirror upperBound(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : type;
  }
}
