package io.github.functionapps.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What annotations tell Jackson about a class or a member. Some are understood, some change nothing
 * about how a value is built; with any other, the author is taken to know what to do.
 */
final class JsonAdvice {
  static final String ANNOTATION = "com.fasterxml.jackson.annotation.";
  static final String CONSTRUCTOR_PROPERTIES = "java.beans.ConstructorProperties";
  private static final String DATABIND = "com.fasterxml.jackson.databind.annotation.";

  /** They rename, order or describe. */
  private static final Set<String> HARMLESS =
      Set.of(
          ANNOTATION + "JsonProperty",
          ANNOTATION + "JsonAlias",
          ANNOTATION + "JsonSetter",
          ANNOTATION + "JsonGetter",
          ANNOTATION + "JsonInclude",
          ANNOTATION + "JsonPropertyOrder",
          ANNOTATION + "JsonPropertyDescription",
          ANNOTATION + "JsonClassDescription",
          ANNOTATION + "JsonIgnoreProperties",
          ANNOTATION + "JsonCreator",
          ANNOTATION + "JsonTypeName",
          ANNOTATION + "JsonTypeInfo",
          ANNOTATION + "JsonSubTypes",
          ANNOTATION + "JsonRootName",
          ANNOTATION + "JsonValue",
          DATABIND + "JsonNaming");

  /** They give a name, where they say one, the first of them before the next. */
  private static final List<String> NAMING =
      List.of(ANNOTATION + "JsonSetter", ANNOTATION + "JsonGetter", ANNOTATION + "JsonProperty");

  /** On a member it decides which class is built, or how: only a class is looked into for that. */
  private static final Set<String> HARMLESS_ON_CLASSES_ONLY =
      Set.of(ANNOTATION + "JsonTypeInfo", ANNOTATION + "JsonIgnoreProperties");

  /** For others a module, or a later step, completes the class. */
  private static final List<String> OTHERS = List.of("lombok.", "kotlin.Metadata");

  private static final String BUNDLE = ANNOTATION + "JacksonAnnotationsInside";

  private JsonAdvice() {}

  /** Whether the author of a class has told Jackson more than can be followed here. */
  static boolean isBeyondUs(TypeElement type) {
    return Ancestors.of(type)
        .flatMap(e -> e.getAnnotationMirrors().stream())
        .filter(JsonAdvice::isForJackson)
        .anyMatch(
            mirror ->
                !HARMLESS.contains(Annotations.name(mirror))
                    && named(mirror, "as").isEmpty()
                    && named(mirror, "builder").isEmpty());
  }

  /** Whether the author of a member has. */
  static boolean isOnMember(Element member) {
    return member.getAnnotationMirrors().stream()
        .anyMatch(
            mirror ->
                isForJackson(mirror)
                    && (!HARMLESS.contains(Annotations.name(mirror))
                        || HARMLESS_ON_CLASSES_ONLY.contains(Annotations.name(mirror))));
  }

  /** Whether a member bears any annotation for Jackson: it is a property, whatever else it is. */
  static boolean isMentioned(Element member) {
    return member.getAnnotationMirrors().stream().anyMatch(JsonAdvice::isForJackson);
  }

  private static boolean isForJackson(AnnotationMirror mirror) {
    String name = Annotations.name(mirror);
    return name.startsWith("com.fasterxml.jackson.")
        || OTHERS.stream().anyMatch(name::startsWith)
        || isBundle(mirror.getAnnotationType().asElement());
  }

  /** Whether an annotation stands for those that it bears itself. */
  static boolean isBundle(Element annotation) {
    return Annotations.named(annotation, BUNDLE).isPresent();
  }

  /** The class that {@code @JsonDeserialize(as=…)} names on the class or on a parent. */
  static Optional<TypeMirror> builtAs(TypeElement type) {
    return Ancestors.of(type)
        .flatMap(e -> e.getAnnotationMirrors().stream())
        .flatMap(mirror -> named(mirror, "as").stream())
        .findFirst();
  }

  /** The class that {@code @JsonDeserialize} names, if that is all it says. */
  static Optional<TypeMirror> named(AnnotationMirror mirror, String member) {
    return Annotations.name(mirror).equals(DATABIND + "JsonDeserialize")
            && mirror.getElementValues().size() == 1
        ? Annotations.written(mirror, member).flatMap(Annotations::classOf)
        : Optional.empty();
  }

  /** The name of a parameter, which a class file may have lost. */
  static String name(Element parameter) {
    return writtenName(parameter).orElse(parameter.getSimpleName().toString());
  }

  /** The name that an annotation gives a member or parameter. */
  static Optional<String> writtenName(Element bearer) {
    return NAMING.stream()
        .flatMap(naming -> Annotations.named(bearer, naming).stream())
        .map(naming -> Annotations.text(naming, "value"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Whether a member says by itself that it is only read, or only written. */
  static boolean hasAccess(Element member) {
    return Annotations.named(member, ANNOTATION + "JsonProperty")
        .flatMap(property -> Annotations.written(property, "access"))
        .isPresent();
  }

  /** Whether a class has its own way to name its properties. */
  static boolean hasNaming(TypeElement type) {
    return Ancestors.of(type)
        .anyMatch(each -> Annotations.named(each, DATABIND + "JsonNaming").isPresent());
  }

  /** Whether the text of a key is what an annotation marks. */
  static boolean hasKey(TypeElement type) {
    return JsonValues.hasOne(type)
        || Ancestors.members(type)
            .anyMatch(member -> Annotations.named(member, ANNOTATION + "JsonKey").isPresent());
  }

  static boolean isCreator(Element member) {
    return isJsonCreator(member) || Annotations.named(member, CONSTRUCTOR_PROPERTIES).isPresent();
  }

  /** Whether a member is a creator that names its parameters, if it does, one by one. */
  static boolean isJsonCreator(Element member) {
    return creatorMode(member).filter(mode -> !mode.equals("DISABLED")).isPresent();
  }

  /** Whether a creator says that even its single parameter is a property. */
  static boolean isOfProperties(Element creator) {
    return creatorMode(creator).filter("PROPERTIES"::equals).isPresent();
  }

  private static Optional<String> creatorMode(Element member) {
    return Annotations.named(member, ANNOTATION + "JsonCreator")
        .map(creator -> Annotations.text(creator, "mode"));
  }

  /** Whether a class is to be written with its properties, even if it is an enum. */
  static boolean isObjectByFormat(TypeElement type) {
    return Annotations.named(type, ANNOTATION + "JsonFormat")
        .map(format -> Annotations.text(format, "shape"))
        .filter(shape -> shape.equals("OBJECT") || shape.equals("POJO"))
        .isPresent();
  }

  /** The names that the class tells Jackson to leave out. */
  static Set<String> ignoredNames(TypeElement type) {
    Set<String> names = new LinkedHashSet<>();
    Ancestors.of(type)
        .flatMap(e -> Annotations.named(e, ANNOTATION + "JsonIgnoreProperties").stream())
        .flatMap(mirror -> Annotations.values(mirror, "value"))
        .forEach(value -> names.add(value.getValue().toString()));
    return names;
  }

  /** The names that the class tells Jackson to leave out on reading. */
  static Set<String> unreadNames(TypeElement type) {
    return Annotations.named(type, ANNOTATION + "JsonIgnoreProperties")
        .filter(mirror -> !Annotations.text(mirror, "allowSetters").equals("true"))
        .map(
            mirror ->
                Annotations.values(mirror, "value")
                    .map(value -> value.getValue().toString())
                    .collect(Collectors.toSet()))
        .orElse(Set.of());
  }

  /** Whether a member is left out on reading. */
  static boolean isUnread(Element member) {
    return Annotations.named(member, ANNOTATION + "JsonIgnore")
            .filter(mirror -> !Annotations.text(mirror, "value").equals("false"))
            .isPresent()
        || Annotations.named(member, ANNOTATION + "JsonProperty")
            .filter(mirror -> Annotations.text(mirror, "access").equals("READ_ONLY"))
            .isPresent();
  }
}
