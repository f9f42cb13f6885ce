package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Types and annotations of Jackson 3. The runtime's mapper is Jackson 2, to which such a type is a
 * class like any other, and such an annotation nothing at all. (The annotations that both versions
 * share are in a package of Jackson 2.)
 */
final class Jackson3 {
  private static final String ROOT = "tools.jackson.";
  private static final String ROOT_OF_2 = "com.fasterxml.jackson.";

  /** Of other formats: they say nothing about JSON. */
  private static final String FORMATS = ROOT + "dataformat.";

  private static final String NOT_OURS = " of Jackson 3, while clients use Jackson 2";

  /** What values are, and what annotations name, where the name has changed. */
  private static final Map<String, String> RENAMED =
      Map.of(
          "core.TreeNode", "databind.JsonNode", // which Jackson 2 reads in its place
          "databind.node.StringNode", "databind.node.TextNode",
          "databind.node.NumericFPNode", "databind.node.NumericNode",
          "databind.node.NumericIntNode", "databind.node.NumericNode",
          "databind.JacksonSerializable", "databind.JsonSerializable",
          "databind.ValueSerializer", "databind.JsonSerializer",
          "databind.ValueDeserializer", "databind.JsonDeserializer",
          "core.TokenStreamLocation", "core.JsonLocation");

  private static final Set<String> OF_READING =
      Set.of("JsonDeserialize", "JsonPOJOBuilder", "JsonValueInstantiator");
  private static final Set<String> OF_WRITING = Set.of("JsonSerialize", "JsonAppend");

  private final Elements elements;
  private final TypeQueries queries;
  private final Set<String> elsewhere;
  private final String custom;

  /**
   * A look at what is read or written.
   *
   * @param elsewhere the annotations, by their simple names, that matter only to the other
   * @param custom the one that may name a class of the user's which does all of it
   */
  private Jackson3(Elements elements, TypeQueries queries, Set<String> elsewhere, String custom) {
    this.elements = elements;
    this.queries = queries;
    this.elsewhere = elsewhere;
    this.custom = ROOT_OF_2 + "databind.annotation." + custom;
  }

  /** In what is read. */
  static Jackson3 read(Elements elements, TypeQueries queries) {
    return new Jackson3(elements, queries, OF_WRITING, "JsonDeserialize");
  }

  /** In what is written. */
  static Jackson3 written(Elements elements, TypeQueries queries) {
    return new Jackson3(elements, queries, OF_READING, "JsonSerialize");
  }

  /** Whether an annotation says something to Jackson 3 only. */
  static boolean isOne(AnnotationMirror mirror) {
    String name = Annotations.name(mirror);
    return name.startsWith(ROOT) && !name.startsWith(FORMATS);
  }

  /** The name of what stands for a type or annotation in Jackson 2. */
  static String counterpart(String name) {
    String rest = name.substring(ROOT.length());
    return ROOT_OF_2 + RENAMED.getOrDefault(rest, rest);
  }

  /** A class that is of Jackson 3, descends from one, or tells Jackson 3 what Jackson 2 needs. */
  Optional<Flaw> find(TypeMirror type, TypeElement element, List<String> path) {
    return JdkTypes.isJudged(element)
        ? Optional.empty()
        : ofType(type, element, path).or(() -> ofAnnotations(element, path));
  }

  /** Only of the type, whatever is in it. */
  Optional<Flaw> ofType(TypeMirror type, TypeElement element, List<String> path) {
    return Ancestors.of(element)
        .filter(each -> each.getQualifiedName().toString().startsWith(ROOT))
        .findFirst()
        .flatMap(
            found ->
                JsonWalk.flaw(
                    path,
                    type,
                    found.equals(element)
                        ? "is" + NOT_OURS
                        : "descends from " + found.getSimpleName() + NOT_OURS,
                    typeAdvice(found.getQualifiedName().toString())));
  }

  private String typeAdvice(String name) {
    String counterpart = counterpart(name);
    TypeElement element = elements.getTypeElement(counterpart);
    return element != null && hasJson(element)
        ? "Use " + counterpart + "."
        : "Use a type of your own, or " + ROOT_OF_2 + "databind.JsonNode.";
  }

  private boolean hasJson(TypeElement element) {
    return JdkTypes.hasJson(element.asType(), element, queries)
        || JdkTypes.isWritten(element.asType(), queries);
  }

  private Optional<Flaw> ofAnnotations(TypeElement element, List<String> path) {
    return isCustom(element)
        ? Optional.empty()
        : Ancestors.of(element)
            .filter(each -> !each.getQualifiedName().toString().startsWith("java."))
            .flatMap(Jackson3::bearers)
            .flatMap(bearer -> unread(bearer).map(mirror -> flaw(bearer, mirror, path)))
            .flatMap(Optional::stream)
            .findFirst();
  }

  /** Whether what the annotations say is said to nobody: another class does without them. */
  private boolean isCustom(TypeElement element) {
    return Ancestors.of(element)
        .flatMap(each -> Annotations.named(each, custom).stream())
        .anyMatch(mirror -> Annotations.written(mirror, "using").isPresent());
  }

  /** A class, its members, and their parameters. */
  private static Stream<Element> bearers(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        type.getEnclosedElements().stream()
            .filter(member -> !(member instanceof TypeElement))
            .flatMap(
                member ->
                    member instanceof ExecutableElement executable
                        ? Stream.concat(Stream.of(member), executable.getParameters().stream())
                        : Stream.of(member)));
  }

  /** Those that matter here, unless their counterpart stands beside them. */
  private Stream<AnnotationMirror> unread(Element bearer) {
    List<AnnotationMirror> all =
        bearer.getAnnotationMirrors().stream().flatMap(Jackson3::withBundled).toList();
    return all.stream()
        .filter(Jackson3::isOne)
        .filter(mirror -> !elsewhere.contains(Annotations.simpleName(mirror)))
        .filter(
            mirror ->
                all.stream()
                    .map(Annotations::name)
                    .noneMatch(counterpart(Annotations.name(mirror))::equals));
  }

  private static Stream<AnnotationMirror> withBundled(AnnotationMirror mirror) {
    Element annotation = mirror.getAnnotationType().asElement();
    return JsonAdvice.isBundle(annotation)
        ? Stream.concat(Stream.of(mirror), annotation.getAnnotationMirrors().stream())
        : Stream.of(mirror);
  }

  private static Optional<Flaw> flaw(Element bearer, AnnotationMirror mirror, List<String> path) {
    String name = Annotations.name(mirror);
    return JsonWalk.flaw(
        path,
        text(bearer),
        "bears @" + name + NOT_OURS,
        "Put @" + counterpart(name) + " in its place, or beside it.");
  }

  private static String text(Element bearer) {
    if (bearer instanceof TypeElement type) {
      return type.getSimpleName().toString();
    }
    Element owner = Objects.requireNonNull(bearer.getEnclosingElement()); // it is inside a class
    if (bearer.getKind() == ElementKind.PARAMETER) {
      return text(owner);
    }
    return bearer.getKind() == ElementKind.CONSTRUCTOR
        ? owner.getSimpleName() + "(…)"
        : owner.getSimpleName() + "." + bearer.getSimpleName();
  }
}
