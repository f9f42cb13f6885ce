package io.github.functionapps.processor.read;

import static java.util.Objects.requireNonNull;

import io.github.functionapps.processor.diagnostic.Findings;
import io.github.functionapps.processor.diagnostic.Mistake;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Decides where a mistake in an inherited method is told. What is wrong in the parent's own text is
 * told there; what the heir brought about (by its type arguments, prefix or naming), and anything
 * in a class file, is told on the heir.
 */
final class InheritedMistakes {
  private final MethodFamilies families;
  private final CompiledTypes compiled;
  private final MethodReaders readers;

  InheritedMistakes(MethodFamilies families, CompiledTypes compiled, MethodReaders readers) {
    this.families = families;
    this.compiled = compiled;
    this.readers = readers;
  }

  /** Makes the reader of an interface's methods. */
  interface MethodReaders {
    MethodReader of(TypeElement api);
  }

  List<Mistake> place(TypeElement heir, MethodSource source, List<Mistake> found) {
    return found.stream().map(mistake -> place(heir, source, mistake)).toList();
  }

  private Mistake place(TypeElement heir, MethodSource source, Mistake mistake) {
    ExecutableElement method = methodOf(mistake.anchor().element());
    TypeElement owner = Enclosing.typeOf(method);
    if (owner.equals(heir)) {
      return mistake;
    }
    if (compiled.contain(owner)) {
      List<Mistake> own = ownMistakes(owner, method).stream().filter(mistake::isSameAs).toList();
      if (!own.isEmpty()) {
        return own.get(0);
      }
    }
    return source.declaringType().equals(heir)
        ? mistake.at(source.anchor())
        : mistake.inheritedBy(heir, source.qualifiedText());
  }

  private static ExecutableElement methodOf(Element element) {
    return element instanceof ExecutableElement method
        ? method
        : (ExecutableElement) requireNonNull(element.getEnclosingElement(), "a parameter has one");
  }

  /** What is wrong with the method as its own interface sees it. */
  private List<Mistake> ownMistakes(TypeElement owner, ExecutableElement method) {
    Findings findings = new Findings();
    families.of(owner).stream()
        .flatMap(List::stream)
        .filter(source -> source.method().equals(method))
        .forEach(source -> readers.of(owner).read(source, Settings.of(owner), findings));
    return findings.mistakes();
  }
}
