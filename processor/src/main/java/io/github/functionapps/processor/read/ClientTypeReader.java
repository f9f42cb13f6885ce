package io.github.functionapps.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import io.github.functionapps.processor.model.ClientType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what the generated class must be like to compile without a warning. */
final class ClientTypeReader {
  /** What generated classes name without an import. */
  private static final List<String> JAVA_LANG =
      List.of(
          "Override",
          "Deprecated",
          "SuppressWarnings",
          "UnsupportedOperationException",
          "Void",
          "String",
          "Object",
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character");

  private final Elements elements;

  ClientTypeReader(Elements elements) {
    this.elements = elements;
  }

  /** The name of an interface's client: {@code Outer_ApiClient} for {@code Outer.Api}. */
  static ClassName clientName(TypeElement api) {
    return ClassName.get(ClassName.get(api).packageName(), ApiChecks.flatName(api) + "Client");
  }

  ClientType read(TypeElement api, List<MethodSource> methods) {
    return new ClientType(
        ClassName.get(api),
        clientName(api),
        api.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        isPublic(api),
        elements.isDeprecated(api),
        suppressions(api, methods),
        hiddenNames(api));
  }

  private static boolean isPublic(TypeElement api) {
    boolean isPublic = true;
    for (Element e = api; e instanceof TypeElement; e = e.getEnclosingElement()) {
      isPublic &= e.getModifiers().contains(Modifier.PUBLIC);
    }
    return isPublic;
  }

  private List<String> suppressions(TypeElement api, List<MethodSource> methods) {
    Set<String> suppressions = new TreeSet<>();
    mentioned(api, methods)
        .flatMap(ClientTypeReader::withOuter)
        .filter(elements::isDeprecated)
        .forEach(type -> suppressions.add(deprecation(type)));
    overridden(api, methods).forEach(method -> suppressions.add(deprecation(method)));
    for (MethodSource source : methods) {
      if (isForRemoval(source.method())) {
        suppressions.add("removal");
      }
      if (isGenericVarargs(source)) {
        suppressions.add("unchecked");
      }
    }
    if (MethodFamilies.withParents(api).stream()
        .anyMatch(type -> type.getQualifiedName().contentEquals("java.io.Serializable"))) {
      suppressions.add("serial");
    }
    if (isPublic(api) && !elements.getModuleOf(api).isUnnamed()) {
      // The constructor exposes FunctionApps, whether or not the module requires us transitively.
      suppressions.add("exports");
    }
    return List.copyOf(suppressions);
  }

  private static Stream<TypeElement> mentioned(TypeElement api, List<MethodSource> methods) {
    Stream<TypeMirror> types =
        methods.stream()
            .map(MethodSource::type)
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.of(type.getReturnType()), type.getParameterTypes().stream()));
    Stream<TypeElement> marks =
        methods.stream()
            .map(MethodSource::method)
            .flatMap(
                method ->
                    Stream.concat(
                        Nullness.annotation(method, method.getReturnType()).stream(),
                        method.getParameters().stream()
                            .flatMap(p -> Nullness.annotation(p, p.asType()).stream())));
    return Stream.of(
            Stream.of(api),
            types.flatMap(TypeTree::nodes).flatMap(node -> TypeTree.element(node).stream()),
            marks)
        .flatMap(found -> found);
  }

  /** Deprecated methods that the class overrides without declaring its own deprecated for them. */
  private Stream<ExecutableElement> overridden(TypeElement api, List<MethodSource> methods) {
    return MethodFamilies.withParents(api).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .filter(elements::isDeprecated)
        .filter(
            method ->
                methods.stream()
                    .map(MethodSource::method)
                    .filter(own -> own.getSimpleName().equals(method.getSimpleName()))
                    .anyMatch(own -> !own.equals(method)));
  }

  private static String deprecation(Element element) {
    return isForRemoval(element) ? "removal" : "deprecation";
  }

  private static Stream<Element> withOuter(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }

  private static boolean isForRemoval(Element element) {
    return Annotations.named(element, "java.lang.Deprecated")
        .filter((AnnotationMirror d) -> Boolean.parseBoolean(Annotations.text(d, "forRemoval")))
        .isPresent();
  }

  /** Asked of the type that the interface sees: a type variable may have become a generic one. */
  private static boolean isGenericVarargs(MethodSource source) {
    List<? extends TypeMirror> types = source.type().getParameterTypes();
    return source.method().isVarArgs()
        && TypeTree.nodes(types.get(types.size() - 1))
            .anyMatch(node -> !TypeTree.arguments(node).isEmpty());
  }

  /**
   * Types and constants that the class inherits as members, and its neighbours that hide {@code
   * java.lang}.
   */
  private Set<String> hiddenNames(TypeElement api) {
    Set<String> names = new LinkedHashSet<>();
    elements.getAllMembers(api).stream()
        .filter(member -> member instanceof TypeElement || member.getKind() == ElementKind.FIELD)
        .forEach(member -> names.add(member.getSimpleName().toString()));
    String home = ClassName.get(api).packageName();
    JAVA_LANG.stream()
        .filter(name -> elements.getTypeElement(home.isEmpty() ? name : home + "." + name) != null)
        .forEach(names::add);
    return names;
  }
}
