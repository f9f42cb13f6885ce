package io.github.functionapps.processor.read;

import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The builder by which {@code @JsonDeserialize(builder=…)} has Jackson make an instance. */
final class JsonBuilders {
  private static final String POJO_BUILDER =
      "com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder";

  private JsonBuilders() {}

  /** The builder that a class names. */
  static Optional<TypeMirror> builder(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .flatMap(mirror -> JsonAdvice.named(mirror, "builder").stream())
        .filter(builder -> TypeTree.element(builder).isPresent())
        .findFirst();
  }

  /** The name of the method that is to make the instance, if the builder has no such method. */
  static Optional<String> missingBuild(TypeElement builder, Predicate<TypeMirror> isBuilt) {
    String build = setting(builder, "buildMethodName").orElse("build");
    return Ancestors.of(builder)
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .anyMatch(method -> isBuild(method, build, isBuilt))
        ? Optional.empty()
        : Optional.of(build);
  }

  private static boolean isBuild(
      ExecutableElement method, String name, Predicate<TypeMirror> isBuilt) {
    return method.getSimpleName().contentEquals(name)
        && method.getParameters().isEmpty()
        && !method.getModifiers().contains(Modifier.STATIC)
        && (TypeTree.isUnknown(method.getReturnType()) || isBuilt.test(method.getReturnType()));
  }

  /** What the names of its setters begin with. */
  static String prefix(TypeElement builder) {
    return setting(builder, "withPrefix").orElse("with");
  }

  private static Optional<String> setting(Element builder, String member) {
    return Annotations.named(builder, POJO_BUILDER)
        .flatMap((AnnotationMirror mirror) -> Annotations.written(mirror, member))
        .map(value -> value.getValue().toString());
  }
}
