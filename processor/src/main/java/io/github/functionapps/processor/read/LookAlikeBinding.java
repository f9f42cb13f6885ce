package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Mistake;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;

/**
 * Bindings of other libraries, imported by mistake: nothing here would read them, and the argument
 * would travel by another name or in another place.
 */
final class LookAlikeBinding {
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

  /** Each of another library's on a parameter. */
  static List<Mistake> of(VariableElement parameter) {
    return parameter.getAnnotationMirrors().stream()
        .filter(ForeignAnnotations::isOne)
        .map(mirror -> ForeignAnnotations.mistake(parameter, mirror, advice(mirror)))
        .toList();
  }

  private static String advice(AnnotationMirror mirror) {
    List<String> ours = OURS.getOrDefault(Annotations.simpleName(mirror), List.of());
    return ours.isEmpty()
        ? ForeignAnnotations.removal(mirror)
        : ForeignAnnotations.replacement(
            mirror,
            ours.stream().map(o -> "@" + o).collect(joining(" or "))
                + " of io.github.functionapps.annotation");
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
    return OURS.containsKey(Annotations.simpleName(mirror)) && ForeignAnnotations.isOne(mirror);
  }
}
