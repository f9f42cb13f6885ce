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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
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
        .forEach(type -> suppressions.add(isForRemoval(type) ? "removal" : "deprecation"));
    for (MethodSource source : methods) {
      if (isForRemoval(source.method())) {
        suppressions.add("removal");
      }
      if (isGenericVarargs(source.method())) {
        suppressions.add("unchecked");
      }
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
    return Stream.concat(
        Stream.of(api),
        types.flatMap(TypeTree::nodes).flatMap(node -> TypeTree.element(node).stream()));
  }

  private static Stream<Element> withOuter(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement);
  }

  private static boolean isForRemoval(Element element) {
    return Annotations.named(element, "java.lang.Deprecated")
        .filter((AnnotationMirror d) -> Boolean.parseBoolean(Annotations.text(d, "forRemoval")))
        .isPresent();
  }

  private static boolean isGenericVarargs(ExecutableElement method) {
    if (!method.isVarArgs()) {
      return false;
    }
    TypeMirror last = method.getParameters().get(method.getParameters().size() - 1).asType();
    return !TypeTree.arguments(((ArrayType) last).getComponentType()).isEmpty();
  }

  /** Types that the class inherits as members, and its neighbours that hide {@code java.lang}. */
  private Set<String> hiddenNames(TypeElement api) {
    Set<String> names = new LinkedHashSet<>();
    ElementFilter.typesIn(elements.getAllMembers(api))
        .forEach(member -> names.add(member.getSimpleName().toString()));
    String home = ClassName.get(api).packageName();
    JAVA_LANG.stream()
        .filter(name -> elements.getTypeElement(home.isEmpty() ? name : home + "." + name) != null)
        .forEach(names::add);
    return names;
  }
}
