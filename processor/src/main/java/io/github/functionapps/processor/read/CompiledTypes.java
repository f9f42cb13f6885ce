package io.github.functionapps.processor.read;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Which types this compilation reads from source. The others come from class files: they have no
 * lines to point at, and may have lost the names of their parameters.
 */
public final class CompiledTypes {
  private final Set<String> topLevel = new HashSet<>();

  /** Adds the roots of a round. */
  public void add(Collection<? extends Element> roots) {
    for (Element root : roots) {
      if (root instanceof TypeElement type) {
        topLevel.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether an element is part of a source file of this compilation. */
  boolean contain(Element element) {
    return topLevel.contains(Enclosing.outermost(element).getQualifiedName().toString());
  }
}
