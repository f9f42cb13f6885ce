package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Mistake;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/**
 * Bindings of other libraries, imported by mistake: nothing here would read them, and the argument
 * would travel by another name or in another place. Known ones only: anybody may have an annotation
 * called {@code Field}, and on a parameter that has no binding it may mean anything.
 */
final class LookAlikeBinding {
  private static final List<String> PACKAGES =
      List.of(
          "retrofit2.http",
          "org.springframework.web.bind.annotation",
          "javax.ws.rs",
          "jakarta.ws.rs",
          "feign",
          "io.micronaut.http.annotation",
          "io.avaje.http.api");

  /** By the simple name, what to write instead. */
  private static final Map<String, List<String>> OURS =
      Map.ofEntries(
          Map.entry("Path", List.of("Path")),
          Map.entry("PathVariable", List.of("Path")),
          Map.entry("PathParam", List.of("Path")),
          Map.entry("Query", List.of("Query")),
          Map.entry("QueryName", List.of("Query")),
          Map.entry("QueryParam", List.of("Query")),
          Map.entry("QueryValue", List.of("Query")),
          Map.entry("RequestParam", List.of("Query")),
          Map.entry("QueryMap", List.of("QueryMap")),
          Map.entry("Field", List.of("Field")),
          Map.entry("FormParam", List.of("Field")),
          Map.entry("Body", List.of("Body")),
          Map.entry("RequestBody", List.of("Body")),
          Map.entry("Param", List.of("Path", "Query")));

  private LookAlikeBinding() {}

  /** The first of another library's on a parameter, if there is one. */
  static Optional<Mistake> of(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .flatMap(mirror -> of(parameter, mirror))
        .findFirst();
  }

  private static Stream<Mistake> of(VariableElement parameter, AnnotationMirror mirror) {
    String name = Annotations.name(mirror);
    String simpleName = Annotations.simpleName(mirror);
    return isOne(mirror)
        ? Stream.of(
            Code.ANNOTATION_NOT_ALLOWED_HERE.at(
                Anchor.of(parameter, mirror),
                simpleName,
                "this one is of " + packageOf(name) + ", which no client reads",
                "Replace @%s by %s of io.github.functionapps.annotation."
                    .formatted(
                        name,
                        OURS.getOrDefault(simpleName, List.of()).stream()
                            .map(o -> "@" + o)
                            .collect(joining(" or ")))))
        : Stream.of();
  }

  /** The names that they give a parameter. */
  static Stream<String> names(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .filter(LookAlikeBinding::isOne)
        .flatMap(
            mirror -> Stream.of("value", "name").map(member -> Annotations.text(mirror, member)))
        .filter(name -> !name.isEmpty());
  }

  private static boolean isOne(AnnotationMirror mirror) {
    return OURS.containsKey(Annotations.simpleName(mirror))
        && PACKAGES.contains(packageOf(Annotations.name(mirror)));
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
