package io.github.functionapps.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** A class and its parents: Jackson takes what is said of a parent as said of the class. */
final class Ancestors {
  private Ancestors() {}

  /** The class itself, then its parents. */
  static Stream<TypeElement> of(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .flatMap(parent -> TypeTree.element(parent).stream())
            .flatMap(Ancestors::of));
  }

  /** The members of all of them, each class's before those of its parents. */
  static Stream<Element> members(TypeElement type) {
    return of(type).flatMap(each -> each.getEnclosedElements().stream());
  }

  /** Whether nothing is known of one of them, and so not all of the class. */
  static boolean isOneMissing(TypeElement type) {
    return of(type).anyMatch(Ancestors::isParentMissing);
  }

  /** Whether nothing is known of a direct parent. */
  static boolean isParentMissing(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .anyMatch(parent -> parent.getKind() == TypeKind.ERROR);
  }
}
