package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.processor.diagnostic.Anchor;
import io.github.functionapps.processor.read.ParameterSource.Binding;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;

/**
 * A method as it is declared, and as one interface sees it.
 *
 * @param method the method
 * @param type its type as the interface sees it, type variables of parents replaced
 * @param redeclared what it inherits route and annotations from: without a verb of its own, those
 *     of the nearest methods above that have a route
 */
record MethodSource(ExecutableElement method, ExecutableType type, List<MethodSource> redeclared) {

  /** The methods whose verbs it goes by; none where the verb is missing. */
  List<ExecutableElement> routes() {
    return Annotations.verbs(method).isEmpty()
        ? redeclared.stream().flatMap(above -> above.routes().stream()).distinct().toList()
        : List.of(method);
  }

  /** The nearest declarations that it goes back to, where it goes back to several. */
  List<MethodSource> parents() {
    return redeclared.size() == 1 ? redeclared.get(0).parents() : redeclared;
  }

  /** Whether it has type variables of its own, which are a mistake already. */
  boolean isGeneric() {
    return !method.getTypeParameters().isEmpty();
  }

  /** The interface in whose text the method stands. */
  TypeElement declaringType() {
    return Enclosing.typeOf(method);
  }

  Anchor anchor() {
    return Anchor.of(method);
  }

  /** The method as a reader would find it: {@code item(int itemId)}. */
  String text() {
    return parameters().stream()
        .map(p -> TypeTree.text(p.type()) + " " + p.name())
        .collect(joining(", ", method.getSimpleName() + "(", ")"));
  }

  /** The method with its interface in front. */
  String qualifiedText() {
    return declaringType().getSimpleName() + "." + text();
  }

  List<ParameterSource> parameters() {
    return IntStream.range(0, method.getParameters().size())
        .mapToObj(i -> parameter(i, bindings(i).get(0)))
        .toList();
  }

  /** A parameter with each of the bindings that it may inherit, or with its own. */
  List<ParameterSource> inheritable(int parameter) {
    return bindings(parameter).stream().map(bindings -> parameter(parameter, bindings)).toList();
  }

  private ParameterSource parameter(int index, List<Binding> bindings) {
    return new ParameterSource(
        method.getParameters().get(index), type.getParameterTypes().get(index), bindings);
  }

  /** A parameter's own annotations; where it has none, those in each method that it redeclares. */
  private List<List<Binding>> bindings(int parameter) {
    List<Binding> own = ParameterSource.bindings(method.getParameters().get(parameter));
    return own.isEmpty() && !redeclared.isEmpty()
        ? redeclared.stream().flatMap(above -> above.bindings(parameter).stream()).toList()
        : List.of(own);
  }
}
