package io.github.functionapps.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The token that must change: an element, one of its annotations, or a value of that.
 *
 * @param element the element
 * @param annotation the annotation on it, if that is to blame
 * @param value the annotation's value, if that is to blame
 */
public record Anchor(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /** An element itself. */
  public static Anchor of(Element element) {
    return new Anchor(element, null, null);
  }

  /** An annotation of an element. */
  public static Anchor of(Element element, AnnotationMirror annotation) {
    return new Anchor(element, annotation, null);
  }

  /** The same place by name: it outlives a round, in which the compiler makes elements anew. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      path.append(e).append(" in ");
    }
    return path.append(annotation).append(value).toString();
  }
}
