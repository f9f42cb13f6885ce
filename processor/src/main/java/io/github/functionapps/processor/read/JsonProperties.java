package io.github.functionapps.processor.read;

import java.beans.Introspector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** The properties that Jackson finds in a class, but for those that its annotations decide on. */
final class JsonProperties {
  private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\p{Lu}.*)");
  private static final Pattern SETTER = Pattern.compile("set(\\p{Lu}.*)");

  private static final Pattern ACCESSOR = Pattern.compile("(?:get|is|set).+");

  private final Types types;
  private final TypeQueries queries;
  private final Elements elements;

  JsonProperties(Types types, Elements elements) {
    this.types = types;
    this.queries = new TypeQueries(types);
    this.elements = elements;
  }

  /**
   * A property and its type.
   *
   * @param isFilled whether it is there already, and what is read is added to it: an answer without
   *     it, or with nothing in it, needs none of its elements
   */
  record Property(String name, TypeMirror type, boolean isFilled) {
    Property(String name, TypeMirror type) {
      this(name, type, false);
    }
  }

  /** The properties that are read. */
  List<Property> read(DeclaredType type, TypeElement element) {
    Set<String> unread = new HashSet<>(decided(element));
    ownMembers(element).filter(JsonAdvice::isUnread).forEach(member -> addNames(member, unread));
    if (element.getKind() == ElementKind.RECORD) {
      element.getRecordComponents().stream()
          .filter(component -> JsonComponents.isUnread(element, component))
          .forEach(component -> unread.add(component.getSimpleName().toString()));
      return without(unread, components(type, element).stream());
    }
    return without(unread, new JsonMutators(this, queries, type, element).properties().stream());
  }

  /** The properties that are written. */
  List<Property> written(DeclaredType type, TypeElement element) {
    if (element.getKind() == ElementKind.RECORD) {
      return components(type, element);
    }
    return without(
        decided(element),
        members(element)
            .flatMap(
                member ->
                    isOpenField(member)
                        ? Stream.of(field(type, member))
                        : getter(type, member).stream()));
  }

  /** The components of a record that are written at most: Jackson reads none of them. */
  List<Property> ignored(DeclaredType type, TypeElement element) {
    if (element.getKind() != ElementKind.RECORD
        || element.getEnclosedElements().stream().anyMatch(JsonAdvice::isCreator)) {
      return List.of();
    }
    return element.getRecordComponents().stream()
        .filter(component -> JsonComponents.isUnread(element, component))
        .map(component -> component(type, component))
        .toList();
  }

  /** The properties that a builder takes. */
  List<Property> built(DeclaredType type, TypeElement builder) {
    Pattern setter = Pattern.compile(Pattern.quote(JsonBuilders.prefix(builder)) + "(.+)");
    return without(
        decided(builder),
        members(builder)
            .filter(member -> !isOfObject(member))
            .flatMap(member -> accessor(type, member, setter, 1).stream()));
  }

  /** Whether there is anything to write. */
  boolean isWritable(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        || Ancestors.isOneMissing(type)
        || Stream.concat(members(type), ownMembers(type))
            .anyMatch(
                member ->
                    isGetter(member) || isOpenField(member) || JsonAdvice.isMentioned(member));
  }

  /** Whether an instance holds anything. */
  static boolean hasState(TypeElement type) {
    return ownMembers(type)
        .anyMatch(
            member ->
                member.getKind() == ElementKind.FIELD
                    && !member.getModifiers().contains(Modifier.STATIC));
  }

  /**
   * Whether anything in a class looks as if Jackson could set it. Whatever looks like an accessor
   * counts, and whatever is annotated; of a parent that is missing nothing is known.
   */
  static boolean mayBeSet(TypeElement type) {
    return Ancestors.isOneMissing(type)
        || ownMembers(type)
            .anyMatch(
                member ->
                    isOpenField(member)
                        || JsonAdvice.isMentioned(member)
                        || ACCESSOR.matcher(member.getSimpleName()).matches());
  }

  private List<Property> components(DeclaredType type, TypeElement element) {
    return without(
        decided(element),
        element.getRecordComponents().stream()
            .filter(component -> !JsonComponents.isBeyondUs(element, component))
            .map(component -> component(type, component)));
  }

  private Property component(DeclaredType type, RecordComponentElement component) {
    return new Property(
        component.getSimpleName().toString(),
        memberType(type, component.getAccessor()).getReturnType());
  }

  /** A field as a property. */
  Property field(DeclaredType type, Element field) {
    return new Property(field.getSimpleName().toString(), types.asMemberOf(type, field));
  }

  private Optional<Property> accessor(
      DeclaredType type, Element member, Pattern pattern, int parameters) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        ? hiddenAccessor(type, member, pattern, parameters)
        : Optional.empty();
  }

  /** The property of a method by its name, be it private. */
  private Optional<Property> hiddenAccessor(
      DeclaredType type, Element member, Pattern pattern, int parameters) {
    if (!isNamedLikeAccessor(member, pattern, parameters)) {
      return Optional.empty();
    }
    ExecutableType method = memberType(type, (ExecutableElement) member);
    return Optional.of(
        new Property(
            name(member, pattern),
            parameters == 0 ? method.getReturnType() : method.getParameterTypes().get(0)));
  }

  /** The property that a method sets: Jackson calls private ones, too. */
  Optional<Property> setter(DeclaredType type, Element member) {
    return hiddenAccessor(type, member, SETTER, 1);
  }

  /** The property that a method shows. */
  Optional<Property> getter(DeclaredType type, Element member) {
    return accessor(type, member, GETTER, 0);
  }

  ExecutableType memberType(DeclaredType type, ExecutableElement member) {
    return (ExecutableType) types.asMemberOf(type, member);
  }

  private static String name(Element accessor, Pattern pattern) {
    Matcher name = pattern.matcher(accessor.getSimpleName());
    return name.matches() ? Introspector.decapitalize(name.group(1)) : "";
  }

  private Stream<? extends Element> members(TypeElement type) {
    return elements.getAllMembers(type).stream();
  }

  /** The members of a class and its parents, the private ones too. */
  static Stream<Element> ownMembers(TypeElement type) {
    return Ancestors.of(type)
        .filter(each -> !each.getQualifiedName().contentEquals("java.lang.Object"))
        .flatMap(each -> each.getEnclosedElements().stream());
  }

  /** What an annotation says of a field, getter or setter, it says of the property. */
  private static Set<String> decided(TypeElement type) {
    Set<String> names = new HashSet<>(JsonAdvice.ignoredNames(type));
    ownMembers(type).filter(JsonAdvice::isOnMember).forEach(member -> addNames(member, names));
    return names;
  }

  /** Every name that the property of a member may have. */
  static void addNames(Element member, Set<String> names) {
    names.add(member.getSimpleName().toString());
    names.add(name(member, GETTER));
    names.add(name(member, SETTER));
  }

  private static List<Property> without(Set<String> names, Stream<Property> properties) {
    return properties.filter(property -> !names.contains(property.name())).distinct().toList();
  }

  static boolean isGetter(Element member) {
    return member.getModifiers().contains(Modifier.PUBLIC)
        && isNamedLikeAccessor(member, GETTER, 0);
  }

  private static boolean isNamedLikeAccessor(Element member, Pattern name, int parameters) {
    return member.getKind() == ElementKind.METHOD
        && !member.getModifiers().contains(Modifier.STATIC)
        && !member.getSimpleName().contentEquals("getClass")
        && name.matcher(member.getSimpleName()).matches()
        && ElementFilter.methodsIn(List.of(member)).stream()
            .anyMatch(
                method ->
                    method.getParameters().size() == parameters
                        && (parameters > 0 || method.getReturnType().getKind() != TypeKind.VOID));
  }

  private static boolean isOfObject(Element member) {
    return member.getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals("java.lang.Object");
  }

  static boolean isOpenField(Element member) {
    return member.getKind() == ElementKind.FIELD
        && member.getModifiers().contains(Modifier.PUBLIC)
        && !member.getModifiers().contains(Modifier.STATIC)
        && !member.getModifiers().contains(Modifier.TRANSIENT);
  }
}
