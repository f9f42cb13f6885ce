package io.github.functionapps.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds what a class that implements an interface must declare. */
final class MethodFamilies {
  private final Types types;
  private final TypeQueries queries;
  private final Elements elements;

  MethodFamilies(Types types, Elements elements) {
    this.types = types;
    this.queries = new TypeQueries(types);
    this.elements = elements;
  }

  /**
   * The abstract methods of an interface, its own first, those of its parents after; default
   * methods and what {@code Object} implements left out. Each entry is one method to implement, as
   * one or, inherited from several parents and not redeclared, several declarations.
   */
  List<List<MethodSource>> of(TypeElement api) {
    List<List<ExecutableElement>> families = new ArrayList<>();
    for (TypeElement type : withParents(api)) {
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (isInherited(method)) {
          families.stream()
              .filter(family -> haveSameSignature(api, family.get(0), method))
              .findFirst()
              .orElseGet(() -> added(families))
              .add(method);
        }
      }
    }
    return families.stream()
        .map(family -> declarations(api, family))
        .filter(f -> !f.isEmpty())
        .toList();
  }

  /** An abstract method as its own interface sees it, unless {@code Object} implements it. */
  Optional<MethodSource> source(ExecutableElement method) {
    TypeElement owner = Enclosing.typeOf(method);
    List<ExecutableElement> family =
        withParents(owner).stream()
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .filter(other -> isInherited(other) && haveSameSignature(owner, method, other))
            .toList();
    return declarations(owner, family).stream().findFirst();
  }

  /** The interface and all that it extends, nearest first. */
  static Set<TypeElement> withParents(TypeElement api) {
    Set<TypeElement> all = new LinkedHashSet<>();
    all.add(api);
    api.getInterfaces().stream()
        .flatMap(parent -> TypeTree.element(parent).stream())
        .forEach(parent -> all.addAll(withParents(parent)));
    return all;
  }

  private static <T> List<T> added(List<List<T>> lists) {
    List<T> added = new ArrayList<>();
    lists.add(added);
    return added;
  }

  private static boolean isInherited(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return !modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE);
  }

  private boolean haveSameSignature(TypeElement api, ExecutableElement a, ExecutableElement b) {
    return a.getSimpleName().equals(b.getSimpleName()) && overrideEachOther(in(api, a), in(api, b));
  }

  private boolean overrideEachOther(ExecutableType a, ExecutableType b) {
    return types.isSubsignature(a, b) || types.isSubsignature(b, a);
  }

  /** Seen as its own interface: from below, Eclipse's compiler gives another of the same name. */
  private ExecutableType in(TypeElement api, ExecutableElement method) {
    DeclaredType home =
        queries
            .as(api.asType(), TypeTree.className(Enclosing.typeOf(method).asType()))
            .orElseGet(() -> (DeclaredType) api.asType());
    return (ExecutableType) types.asMemberOf(home, method);
  }

  private List<MethodSource> declarations(TypeElement api, List<ExecutableElement> family) {
    List<ExecutableElement> nearest = nearest(family);
    if (nearest.stream().anyMatch(ExecutableElement::isDefault)) {
      return List.of();
    }
    List<MethodSource> sources =
        nearest.stream().map(method -> source(api, method, family)).toList();
    List<MethodSource> routed = sources.stream().filter(s -> !s.routes().isEmpty()).toList();
    if (!routed.isEmpty()) {
      return routed;
    }
    return isMethodOfObject(nearest.get(0)) ? List.of() : sources;
  }

  /** Those that no other of the family overrides. */
  private List<ExecutableElement> nearest(List<ExecutableElement> family) {
    return family.stream()
        .filter(method -> family.stream().noneMatch(other -> overrides(other, method)))
        .toList();
  }

  private boolean overrides(ExecutableElement lower, ExecutableElement upper) {
    return !lower.equals(upper)
        && types.isSubtype(
            types.erasure(Enclosing.typeOf(lower).asType()),
            types.erasure(Enclosing.typeOf(upper).asType()));
  }

  private MethodSource source(
      TypeElement api, ExecutableElement method, List<ExecutableElement> family) {
    List<ExecutableElement> above =
        Annotations.verbs(method).isEmpty()
            ? family.stream().filter(m -> overrides(method, m) && !m.isDefault()).toList()
            : List.of();
    List<MethodSource> redeclared =
        nearest(above).stream()
            .map(m -> source(api, m, family))
            .filter(source -> !source.routes().isEmpty())
            .toList();
    return new MethodSource(method, in(api, method), redeclared);
  }

  /** Every class has these from {@code Object}, whatever an interface says about them. */
  private boolean isMethodOfObject(ExecutableElement method) {
    TypeElement object = elements.getTypeElement("java.lang.Object");
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .filter(m -> m.getModifiers().contains(Modifier.PUBLIC))
        .filter(m -> m.getSimpleName().equals(method.getSimpleName()))
        .anyMatch(
            m -> overrideEachOther((ExecutableType) m.asType(), (ExecutableType) method.asType()));
  }
}
