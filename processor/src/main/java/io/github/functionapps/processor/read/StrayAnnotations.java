package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Diagnostics;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Finds annotations about parameters and calls on methods that no client implements, where they
 * would say nothing. Where such a method has a verb, that is the mistake.
 */
public final class StrayAnnotations {
  private final Diagnostics diagnostics;

  /** A finder that reports at once. */
  public StrayAnnotations(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Judges a method, constructor or parameter by the names of annotations that it bears. */
  public void check(Element bearer, List<String> annotations) {
    Element member =
        bearer.getKind() == ElementKind.PARAMETER ? bearer.getEnclosingElement() : bearer;
    if (!(member instanceof ExecutableElement method)
        || StrayVerbs.kind(method).isEmpty()
        || !Annotations.verbs(method).isEmpty()) {
      return;
    }
    String name =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? Enclosing.typeOf(method).getSimpleName().toString()
            : method.getSimpleName().toString();
    Annotations.ours(bearer, annotations)
        .forEach((AnnotationMirror mirror) -> report(bearer, mirror, name, method));
  }

  private void report(
      Element bearer, AnnotationMirror mirror, String name, ExecutableElement method) {
    diagnostics.report(
        Code.ANNOTATION_NOT_ALLOWED_HERE.at(
            Anchor.of(bearer, mirror),
            Annotations.simpleName(mirror),
            name + "()",
            StrayVerbs.kind(method)));
  }
}
