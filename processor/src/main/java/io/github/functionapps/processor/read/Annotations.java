package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Looks annotations up by name, so that nothing of the user's is ever loaded. */
final class Annotations {
  private static final String OURS = "io.github.functionapps.annotation.";

  /** What javac hands out for a constant that does not exist (yet). */
  private static final String UNRESOLVED = "<error>";

  private Annotations() {}

  /** The annotation of this library's with a simple name. */
  static Optional<AnnotationMirror> ours(AnnotatedConstruct on, String simpleName) {
    return ours(on, List.of(simpleName)).findFirst();
  }

  /**
   * The annotations of this library's with one of some simple names, in the order of the source.
   */
  static Stream<AnnotationMirror> ours(AnnotatedConstruct on, List<String> simpleNames) {
    return mirrors(on)
        .filter(
            mirror -> {
              String name = name(mirror);
              return name.startsWith(OURS) && simpleNames.contains(name.substring(OURS.length()));
            });
  }

  /** Whether an annotation is one of this library's. */
  static boolean isOurs(AnnotationMirror mirror) {
    return name(mirror).startsWith(OURS);
  }

  /** The annotation with a qualified name. */
  static Optional<AnnotationMirror> named(AnnotatedConstruct on, String qualifiedName) {
    return mirrors(on).filter(mirror -> name(mirror).equals(qualifiedName)).findFirst();
  }

  /** The value that is written, not a default. */
  static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  /** The text that is written, or the empty text. */
  static String text(AnnotationMirror mirror, String member) {
    return written(mirror, member).map(value -> value.getValue().toString()).orElse("");
  }

  /** Whether a value is missing, or refers to something that does not exist (yet). */
  static boolean isUnresolved(AnnotationMirror mirror) {
    boolean isIncomplete =
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
            .stream()
            .filter(member -> member.getDefaultValue() == null)
            .anyMatch(member -> !mirror.getElementValues().containsKey(member));
    return isIncomplete || refersToNothing(mirror);
  }

  private static boolean refersToNothing(AnnotationMirror mirror) {
    return mirror.getElementValues().values().stream()
        .anyMatch(value -> value.getValue().equals(UNRESOLVED));
  }

  static String simpleName(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  static String name(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static Stream<AnnotationMirror> mirrors(AnnotatedConstruct on) {
    return on.getAnnotationMirrors().stream().map(mirror -> mirror);
  }

  /** The annotations that say what a method calls. */
  static List<AnnotationMirror> verbs(ExecutableElement method) {
    return ours(method, List.of("Get", "Post", "Put", "Patch", "Delete")).toList();
  }

  /** An array's elements, or the one value that stands for an array. */
  static Stream<AnnotationValue> values(AnnotationMirror mirror, String member) {
    return written(mirror, member).stream()
        .flatMap(
            value ->
                value.getValue() instanceof List<?> several
                    ? several.stream().map(AnnotationValue.class::cast)
                    : Stream.of(value));
  }

  /** The class that a value is. */
  static Optional<TypeMirror> classOf(AnnotationValue value) {
    return value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
  }
}
