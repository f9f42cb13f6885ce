package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** How Jackson comes by an instance of a class, without the names of parameters. */
final class JsonCreators {
  private static final Set<String> SCALARS =
      Set.of(
          "java.lang.String",
          "java.lang.CharSequence",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Double",
          "java.lang.Boolean",
          "java.math.BigInteger",
          "java.math.BigDecimal");
  private static final Set<TypeKind> PRIMITIVES =
      Set.of(TypeKind.INT, TypeKind.LONG, TypeKind.DOUBLE, TypeKind.BOOLEAN);

  private JsonCreators() {}

  /** Why Jackson cannot build an instance, if it cannot. */
  static Optional<String> flaw(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD || hasCreator(type)) {
      return Optional.empty();
    }
    if (isOpen(type)) {
      String kind = type.getKind().isInterface() ? "an interface" : "an abstract class";
      return Optional.of(
          "is "
              + kind
              + (JsonSubtypes.info(type).isPresent()
                  ? " whose type information lists no @JsonSubTypes"
                  : " without type information"));
    }
    if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is an inner class, which needs an instance of its outer class");
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(JsonCreators::isUsable)
        ? Optional.empty()
        : Optional.of("has no constructor that Jackson could use");
  }

  /** Whether nothing but properties that are set later could give an instance its content. */
  static boolean isMadeEmpty(TypeElement type) {
    return type.getKind() == ElementKind.CLASS
        && !hasCreator(type)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(JsonCreators::isUsable)
            .allMatch(constructor -> constructor.getParameters().isEmpty());
  }

  /** What makes an instance from properties: the creators, or else the named constructors. */
  static List<ExecutableElement> creators(TypeElement type) {
    List<ExecutableElement> told =
        type.getEnclosedElements().stream()
            .filter(JsonAdvice::isCreator)
            .map(ExecutableElement.class::cast)
            .toList();
    return told.isEmpty()
        ? ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(JsonCreators::isNamed)
            .toList()
        : told;
  }

  /**
   * Whether a creator leaves open which property one of its parameters takes. A single one may take
   * the whole value; the parameters of a record's own constructor are its components.
   */
  static boolean hasNameless(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(JsonAdvice::isJsonCreator)
        .filter(creator -> Annotations.named(creator, JsonAdvice.CONSTRUCTOR_PROPERTIES).isEmpty())
        .map(ExecutableElement.class::cast)
        .filter(creator -> !isCanonical(type, creator))
        .anyMatch(JsonCreators::hasNameless);
  }

  private static boolean hasNameless(ExecutableElement creator) {
    List<? extends VariableElement> parameters =
        creator.getParameters().stream().filter(parameter -> !isInjected(parameter)).toList();
    return (parameters.size() > 1 || JsonAdvice.isOfProperties(creator))
        && parameters.stream()
            .anyMatch(parameter -> !JsonAdvice.isOnMember(parameter) && !isNamed(parameter));
  }

  /** Whether a creator is the constructor that takes all components of a record. */
  static boolean isCanonical(TypeElement type, ExecutableElement creator) {
    return type.getKind() == ElementKind.RECORD
        && creator.getKind() == ElementKind.CONSTRUCTOR
        && texts(type.getRecordComponents()).equals(texts(creator.getParameters()));
  }

  private static List<String> texts(List<? extends Element> typed) {
    return typed.stream().map(element -> TypeTree.text(element.asType())).toList();
  }

  private static boolean isInjected(VariableElement parameter) {
    return Annotations.named(parameter, JsonAdvice.ANNOTATION + "JacksonInject").isPresent();
  }

  /** Whether something must tell which class is meant. */
  static boolean isOpen(TypeElement type) {
    return type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** Whether a map's key can be made from its text. */
  static boolean isKey(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || JsonAdvice.isBeyondUs(type)
        || type.getEnclosedElements().stream()
            .anyMatch(
                member -> JsonAdvice.isMentioned(member) || isFactory(member) || takesText(member));
  }

  private static boolean takesText(Element member) {
    return member instanceof ExecutableElement constructor
        && constructor.getKind() == ElementKind.CONSTRUCTOR
        && constructor.getParameters().size() == 1
        && TypeTree.className(constructor.getParameters().get(0).asType())
            .equals("java.lang.String");
  }

  /** Every parameter tells its property, which needs no further word, nor to be public. */
  private static boolean isNamed(ExecutableElement constructor) {
    return !constructor.getParameters().isEmpty()
        && constructor.getParameters().stream().allMatch(JsonCreators::isNamed);
  }

  private static boolean isNamed(VariableElement parameter) {
    return JsonAdvice.writtenName(parameter).isPresent();
  }

  /** Without arguments or with named ones whatever its visibility, or public with one scalar. */
  private static boolean isUsable(ExecutableElement constructor) {
    if (constructor.getParameters().isEmpty() || isNamed(constructor)) {
      return true;
    }
    TypeMirror first = constructor.getParameters().get(0).asType();
    return constructor.getParameters().size() == 1
        && constructor.getModifiers().contains(Modifier.PUBLIC)
        && (PRIMITIVES.contains(first.getKind()) || SCALARS.contains(TypeTree.className(first)));
  }

  private static boolean hasCreator(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> JsonAdvice.isCreator(member) || isFactory(member));
  }

  /** Jackson finds these without being told. */
  private static boolean isFactory(Element member) {
    return member instanceof ExecutableElement method
        && method.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC))
        && method.getParameters().size() == 1
        && List.of("valueOf", "fromString").contains(method.getSimpleName().toString());
  }
}
