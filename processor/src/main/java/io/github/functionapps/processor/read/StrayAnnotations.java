package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Diagnostics;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds annotations about parameters and calls on methods that no client implements, where they
 * would say nothing. Where such a method has a verb, that is the mistake; where it could have one,
 * that it has none.
 */
public final class StrayAnnotations {
  private final MethodFamilies families;
  private final Diagnostics diagnostics;

  /** A finder that reports at once. */
  public StrayAnnotations(Types types, Elements elements, Diagnostics diagnostics) {
    this.families = new MethodFamilies(types, elements);
    this.diagnostics = diagnostics;
  }

  /** Judges a method, constructor or parameter by the names of annotations that it bears. */
  public void check(Element bearer, List<String> annotations) {
    Element member =
        bearer.getKind() == ElementKind.PARAMETER ? bearer.getEnclosingElement() : bearer;
    if (!(member instanceof ExecutableElement method) || !Annotations.verbs(method).isEmpty()) {
      return;
    }
    String kind = StrayVerbs.kind(method);
    Optional<MethodSource> source = kind.isEmpty() ? families.source(method) : Optional.empty();
    if (source.isPresent()) {
      checkRoute(source.get());
      return;
    }
    Annotations.ours(bearer, annotations)
        .forEach(
            (AnnotationMirror mirror) ->
                report(bearer, mirror, method, kind.isEmpty() ? "a method of Object" : kind));
  }

  /** In an interface with {@code @FunctionApp}, the missing verb is told in any case. */
  private void checkRoute(MethodSource source) {
    TypeElement owner = source.declaringType();
    if (source.routes().isEmpty()
        && Annotations.ours(owner, "FunctionApp").isEmpty()
        && !Unresolved.isInParents(owner)) {
      diagnostics.report(RouteReader.verbMissing(source));
    }
  }

  private void report(
      Element bearer, AnnotationMirror mirror, ExecutableElement method, String kind) {
    String name =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? Enclosing.typeOf(method).getSimpleName().toString()
            : method.getSimpleName().toString();
    diagnostics.report(
        Code.ANNOTATION_NOT_ALLOWED_HERE.at(
            Anchor.of(bearer, mirror),
            Annotations.simpleName(mirror),
            name + "() is " + kind + ", which no client implements",
            "Remove it."));
  }
}
