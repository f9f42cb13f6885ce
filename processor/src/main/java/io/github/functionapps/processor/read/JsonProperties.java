package io.github.functionapps.processor.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What Jackson sees in a class. Whatever bears one of Jackson's annotations is taken to be in good
 * hands: the author has told Jackson what to do. So is a class that Lombok has yet to complete, and
 * one of Kotlin's, for which Jackson has a module.
 */
final class JsonProperties {
  private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\p{Lu}.*)");
  private static final Pattern SETTER = Pattern.compile("set(\\p{Lu}.*)");

  private static final List<String> GOOD_HANDS =
      List.of("com.fasterxml.jackson.", "lombok.", "kotlin.Metadata");

  private final Types types;
  private final Elements elements;

  JsonProperties(Types types, Elements elements) {
    this.types = types;
    this.elements = elements;
  }

  /** A property and its type. */
  record Property(String name, TypeMirror type) {}

  /** Why Jackson cannot build the class, or finds nothing in it to write. */
  Optional<String> flaw(TypeElement type, boolean reading) {
    if (hasAdvice(type)) {
      return Optional.empty();
    }
    return reading ? unreadable(type) : unwritable(type);
  }

  private Optional<String> unreadable(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD || hasCreator(type)) {
      return Optional.empty();
    }
    if (type.getKind().isInterface()) {
      return Optional.of("is an interface without type information");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is an abstract class without type information");
    }
    if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
      return Optional.of("is an inner class, which needs an instance of its outer class");
    }
    return Optional.of("has no constructor that Jackson could use")
        .filter(
            flaw ->
                ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                    .noneMatch(JsonProperties::isUsable));
  }

  /** Without arguments whatever its visibility, or from one scalar if it is public. */
  private static boolean isUsable(ExecutableElement constructor) {
    if (constructor.getParameters().isEmpty()) {
      return true;
    }
    TypeMirror first = constructor.getParameters().get(0).asType();
    return constructor.getParameters().size() == 1
        && constructor.getModifiers().contains(Modifier.PUBLIC)
        && (first.getKind().isPrimitive() || TypeTree.className(first).equals("java.lang.String"));
  }

  private static boolean hasCreator(TypeElement type) {
    return type.getEnclosedElements().stream()
        .anyMatch(
            member ->
                isFromJackson(member, "JsonCreator")
                    || Annotations.named(member, "java.beans.ConstructorProperties").isPresent()
                    || isFactory(member));
  }

  /** Jackson finds these without being told. */
  private static boolean isFactory(Element member) {
    return member instanceof ExecutableElement method
        && method.getModifiers().containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC))
        && method.getParameters().size() == 1
        && List.of("valueOf", "fromString").contains(method.getSimpleName().toString());
  }

  private Optional<String> unwritable(TypeElement type) {
    boolean hasProperty =
        type.getKind() == ElementKind.RECORD
            || elements.getAllMembers(type).stream()
                .anyMatch(member -> isGetter(member) || isOpenField(member) || hasAdvice(member));
    return hasProperty ? Optional.empty() : Optional.of("has no property to write");
  }

  /** The properties that Jackson looks at, but for those that bear its annotations. */
  List<Property> of(DeclaredType type, TypeElement element, boolean reading) {
    if (hasAdvice(element)) {
      return List.of();
    }
    if (element.getKind() == ElementKind.RECORD) {
      return element.getRecordComponents().stream()
          .filter(component -> !hasAdvice(component) && !hasAdvice(component.getAccessor()))
          .map(component -> component(type, component))
          .toList();
    }
    return elements.getAllMembers(element).stream()
        .filter(member -> !hasAdvice(member))
        .flatMap(member -> property(type, member, reading).stream())
        .toList();
  }

  private Property component(DeclaredType type, RecordComponentElement component) {
    ExecutableType accessor = (ExecutableType) types.asMemberOf(type, component.getAccessor());
    return new Property(component.getSimpleName().toString(), accessor.getReturnType());
  }

  private Optional<Property> property(DeclaredType type, Element member, boolean reading) {
    if (isOpenField(member)) {
      return Optional.of(
          new Property(member.getSimpleName().toString(), types.asMemberOf(type, member)));
    }
    if (reading ? !isSetter(member) : !isGetter(member)) {
      return Optional.empty();
    }
    ExecutableType method = (ExecutableType) types.asMemberOf(type, member);
    Matcher name = (reading ? SETTER : GETTER).matcher(member.getSimpleName());
    return Optional.of(
        new Property(
            name.replaceFirst("$1"),
            reading ? method.getParameterTypes().get(0) : method.getReturnType()));
  }

  private static boolean isGetter(Element member) {
    return isPublicMethod(member, GETTER, 0)
        && ((ExecutableElement) member).getReturnType().getKind() != TypeKind.VOID
        && !member.getSimpleName().contentEquals("getClass");
  }

  private static boolean isSetter(Element member) {
    return isPublicMethod(member, SETTER, 1);
  }

  private static boolean isPublicMethod(Element member, Pattern name, int parameters) {
    return member instanceof ExecutableElement method
        && method.getModifiers().contains(Modifier.PUBLIC)
        && !method.getModifiers().contains(Modifier.STATIC)
        && method.getParameters().size() == parameters
        && name.matcher(method.getSimpleName()).matches();
  }

  private static boolean isOpenField(Element member) {
    return member.getKind() == ElementKind.FIELD
        && member.getModifiers().contains(Modifier.PUBLIC)
        && !member.getModifiers().contains(Modifier.STATIC)
        && !member.getModifiers().contains(Modifier.TRANSIENT);
  }

  private static boolean hasAdvice(Element element) {
    return Stream.concat(Stream.of(element), ancestors(element))
        .flatMap(e -> e.getAnnotationMirrors().stream())
        .map(Annotations::name)
        .anyMatch(name -> GOOD_HANDS.stream().anyMatch(name::startsWith));
  }

  private static boolean isFromJackson(Element element, String simpleName) {
    return element.getAnnotationMirrors().stream()
        .map(Annotations::name)
        .anyMatch(name -> name.equals("com.fasterxml.jackson.annotation." + simpleName));
  }

  /** Type information may stand on any parent. */
  private static Stream<Element> ancestors(Element element) {
    return element instanceof TypeElement type
        ? Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
            .flatMap(parent -> TypeTree.element(parent).stream())
            .flatMap(parent -> Stream.concat(Stream.of(parent), ancestors(parent)))
        : Stream.of();
  }
}
