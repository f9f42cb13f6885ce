package io.github.functionapps.processor.read;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.diagnostic.Findings;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The generic parents that an interface extends without type arguments: erased, their methods would
 * send and return other types than they seem to.
 */
final class RawParents {
  private final Set<TypeElement> raw = new LinkedHashSet<>();

  private RawParents() {}

  static RawParents report(TypeElement api, CompiledTypes compiled, Findings findings) {
    RawParents parents = new RawParents();
    for (TypeElement type : MethodFamilies.withParents(api)) {
      for (TypeMirror parent : type.getInterfaces()) {
        if (TypeTree.isRaw(parent)) {
          findings.add(
              Code.PARENT_RAW.at(
                  Anchor.of(compiled.contain(type) ? type : api),
                  type.getSimpleName(),
                  TypeTree.text(parent),
                  TypeTree.generic(parent)));
          TypeTree.element(parent)
              .ifPresent(e -> parents.raw.addAll(MethodFamilies.withParents(e)));
        }
      }
    }
    return parents;
  }

  /** Whether what a method sends and returns follows from such a parent. */
  boolean affect(MethodSource method) {
    return raw.contains(method.declaringType());
  }
}
