package io.github.functionapps.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** What {@code @JsonValue} marks, in a class or a parent: a value of the class is written as it. */
final class JsonValues {
  private JsonValues() {}

  /** Whether a class has such a member. */
  static boolean hasOne(TypeElement type) {
    return Ancestors.members(type).anyMatch(JsonValues::isMarked);
  }

  /** The type that it has for a class, whose parents may leave that to it. */
  static Optional<TypeMirror> typeIn(TypeMirror type, TypeQueries queries) {
    return TypeTree.element(type)
        .flatMap(
            element ->
                Ancestors.members(element)
                    .filter(JsonValues::isMarked)
                    .findFirst()
                    .map(marked -> lowest(element, marked)))
        .map(member -> queries.memberOf((DeclaredType) type, member))
        .map(member -> member instanceof ExecutableType m ? m.getReturnType() : member);
  }

  private static boolean isMarked(Element member) {
    return Annotations.named(member, JsonAdvice.ANNOTATION + "JsonValue")
        .filter(mirror -> !Annotations.text(mirror, "value").equals("false"))
        .isPresent();
  }

  /** The method that overrides a marked one may return something narrower. */
  private static Element lowest(TypeElement type, Element marked) {
    return marked instanceof ExecutableElement
        ? Ancestors.members(type)
            .filter(member -> isSameCall(member, marked))
            .findFirst()
            .orElse(marked)
        : marked;
  }

  private static boolean isSameCall(Element member, Element marked) {
    return member instanceof ExecutableElement method
        && method.getSimpleName().equals(marked.getSimpleName())
        && method.getParameters().isEmpty();
  }
}
