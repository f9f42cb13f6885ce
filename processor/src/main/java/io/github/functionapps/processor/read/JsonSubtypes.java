package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What annotations tell Jackson about which subclass a JSON value is. */
final class JsonSubtypes {
  private JsonSubtypes() {}

  /** Type information on the class or on a parent, from which Jackson inherits it. */
  static Optional<AnnotationMirror> info(TypeElement type) {
    return Ancestors.of(type)
        .flatMap(e -> Annotations.named(e, JsonAdvice.ANNOTATION + "JsonTypeInfo").stream())
        .findFirst()
        .filter(info -> !Annotations.text(info, "use").equals("NONE"));
  }

  /** Whether type information finds its classes only in a list. */
  static boolean needsList(AnnotationMirror info) {
    return Set.of("NAME", "SIMPLE_NAME", "DEDUCTION").contains(Annotations.text(info, "use"))
        && Annotations.written(info, "defaultImpl").isEmpty();
  }

  /** The classes that {@code @JsonSubTypes} lists on the class or on a parent. */
  static List<TypeMirror> listed(TypeElement type) {
    return Ancestors.of(type)
        .flatMap(e -> Annotations.named(e, JsonAdvice.ANNOTATION + "JsonSubTypes").stream())
        .flatMap(mirror -> Annotations.values(mirror, "value"))
        .flatMap(
            entry ->
                entry.getValue() instanceof AnnotationMirror subtype
                    ? Annotations.written(subtype, "value").flatMap(Annotations::classOf).stream()
                    : Stream.of())
        .toList();
  }
}
