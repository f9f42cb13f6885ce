package io.github.functionapps.processor.read;

import com.palantir.javapoet.ClassName;
import io.github.functionapps.processor.model.NullableMark;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what may be null: any annotation named {@code Nullable} says so, whoever it belongs to. */
final class Nullness {
  private Nullness() {}

  static boolean isNullable(AnnotatedConstruct construct) {
    return element(construct).isPresent();
  }

  /** The annotation to repeat on a declaration of that type, if the client can name it. */
  static Optional<NullableMark> mark(Element declaration, TypeMirror type, Access access) {
    return annotation(declaration, type)
        .filter(annotation -> !type.getKind().isPrimitive())
        .filter(annotation -> access.obstacle(annotation.asType()).isEmpty())
        .filter(Nullness::needsNothing)
        .map(annotation -> new NullableMark(ClassName.get(annotation), element(type).isPresent()));
  }

  /** The annotation's type, wherever on a declaration it stands. */
  static Optional<TypeElement> annotation(Element declaration, TypeMirror type) {
    return element(type).or(() -> element(declaration));
  }

  /** What somebody's own annotation would have to be told is not repeated. */
  private static boolean needsNothing(TypeElement annotation) {
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
        .allMatch(member -> member.getDefaultValue() != null);
  }

  private static Optional<TypeElement> element(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(annotation -> annotation.getSimpleName().contentEquals("Nullable"))
        .findFirst();
  }
}
