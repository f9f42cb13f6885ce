package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.model.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A parameter as it is declared.
 *
 * @param element the parameter
 * @param type its type as the interface sees it, type variables of parents replaced
 * @param bindings the annotations that say where it goes, its own or those of the method that it
 *     redeclares
 */
record ParameterSource(VariableElement element, TypeMirror type, List<Binding> bindings) {

  /**
   * An annotation that says where a parameter goes.
   *
   * @param place the place
   * @param annotation the annotation
   * @param bearer the parameter in whose text it stands
   */
  record Binding(Place place, AnnotationMirror annotation, VariableElement bearer) {

    /** The name that is written, if one is. */
    Optional<String> name() {
      return Optional.of(Annotations.text(annotation, "value")).filter(name -> !name.isEmpty());
    }

    /** The written name, or the annotation where there is none. */
    Anchor anchor() {
      return new Anchor(bearer, annotation, Annotations.written(annotation, "value").orElse(null));
    }

    boolean sendsNull() {
      return Boolean.parseBoolean(Annotations.text(annotation, "sendNull"));
    }
  }

  static List<Binding> bindings(VariableElement parameter) {
    return Annotations.ours(parameter, List.of("Path", "Query", "QueryMap", "Field", "Body"))
        .map(mirror -> new Binding(place(mirror), mirror, parameter))
        .toList();
  }

  private static Place place(AnnotationMirror mirror) {
    String name = Annotations.simpleName(mirror);
    return name.equals("QueryMap") ? Place.QUERY_MAP : Place.valueOf(name.toUpperCase(Locale.ROOT));
  }

  String name() {
    return element.getSimpleName().toString();
  }

  Anchor anchor() {
    return Anchor.of(element);
  }

  /** Whether the parameter's name on the wire follows from its name in Java. */
  boolean needsName() {
    return bindings.stream()
        .noneMatch(
            binding ->
                binding.name().isPresent()
                    || binding.place() == Place.BODY
                    || binding.place() == Place.QUERY_MAP);
  }
}
