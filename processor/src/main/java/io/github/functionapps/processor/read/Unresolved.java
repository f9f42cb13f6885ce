package io.github.functionapps.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out whether an interface depends on something that another processor has yet to write. */
public final class Unresolved {
  private Unresolved() {}

  /** Whether the interface, or one that it extends, refers to a type or constant not there yet. */
  public static boolean isIn(TypeElement api) {
    return MethodFamilies.withParents(api).stream().anyMatch(Unresolved::isInOwnText);
  }

  /**
   * Whether a class that the interface mentions, or one in it, has an ancestor that is not there
   * yet: what Jackson finds in the class depends on it. Nobody will write one for a class file.
   */
  public static boolean isInClasses(TypeElement api, CompiledTypes compiled) {
    Set<TypeElement> seen = new HashSet<>();
    return MethodFamilies.withParents(api).stream()
        .flatMap(type -> abstractMethods(type).stream())
        .flatMap(Unresolved::mentioned)
        .anyMatch(type -> isInClasses(type, compiled, seen));
  }

  private static boolean isInClasses(
      TypeMirror mentioned, CompiledTypes compiled, Set<TypeElement> seen) {
    return TypeTree.nodes(mentioned)
        .flatMap(node -> TypeTree.element(node).stream())
        .filter(type -> !JdkTypes.isJudged(type) && !JdkTypes.isIgnored(type) && seen.add(type))
        .anyMatch(
            type ->
                Ancestors.of(type).filter(compiled::contain).anyMatch(Ancestors::isParentMissing)
                    || JsonProperties.ownMembers(type)
                        .filter(member -> member.getKind() == ElementKind.FIELD)
                        .anyMatch(field -> isInClasses(field.asType(), compiled, seen)));
  }

  /** Whether a parent is missing, and with it what its methods call. */
  static boolean isInParents(TypeElement api) {
    return MethodFamilies.withParents(api).stream()
        .flatMap(type -> type.getInterfaces().stream())
        .anyMatch(parent -> parent.getKind() == TypeKind.ERROR);
  }

  private static boolean isInOwnText(TypeElement api) {
    List<ExecutableElement> methods = abstractMethods(api);
    Stream<TypeMirror> types =
        Stream.concat(
            api.getInterfaces().stream(), methods.stream().flatMap(Unresolved::mentioned));
    Stream<Element> annotated =
        Stream.concat(
            Stream.of(api),
            methods.stream().flatMap(m -> Stream.concat(Stream.of(m), m.getParameters().stream())));
    return types.flatMap(TypeTree::nodes).anyMatch(type -> type.getKind() == TypeKind.ERROR)
        || annotated
            .flatMap(element -> element.getAnnotationMirrors().stream())
            .filter(Annotations::isOurs)
            .anyMatch(Annotations::isUnresolved);
  }

  private static List<ExecutableElement> abstractMethods(TypeElement api) {
    return ElementFilter.methodsIn(api.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .toList();
  }

  private static Stream<TypeMirror> mentioned(ExecutableElement method) {
    return Stream.of(
            Stream.of(method.getReturnType()),
            method.getParameters().stream().map(Element::asType),
            method.getThrownTypes().stream())
        .flatMap(types -> types.map(type -> (TypeMirror) type));
  }
}
