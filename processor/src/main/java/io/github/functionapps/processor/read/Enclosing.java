package io.github.functionapps.processor.read;

import static java.util.Objects.requireNonNull;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Where elements stand. */
final class Enclosing {
  private Enclosing() {}

  /** The type in whose text a member stands. */
  static TypeElement typeOf(Element member) {
    return (TypeElement) requireNonNull(member.getEnclosingElement(), "a member has a type");
  }

  /** The top-level type around an element of a type. */
  static TypeElement outermost(Element element) {
    return element instanceof TypeElement type && !type.getNestingKind().isNested()
        ? type
        : outermost(requireNonNull(element.getEnclosingElement(), "a package is no part of one"));
  }
}
