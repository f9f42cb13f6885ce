package io.github.functionapps.processor.read;

import io.github.functionapps.processor.read.JsonProperties.Property;
import io.github.functionapps.processor.read.JsonTypes.Flaw;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Looks through a type that is read, for what Jackson cannot build. Of what may be computed, no
 * value may ever be read: there it looks for what keeps Jackson from reading anything at all.
 */
final class ReadingWalk extends JsonWalk {
  private static final String ADVICE =
      "Use a record, or a class with a no-argument constructor, @JsonCreator, or"
          + " @JsonTypeInfo with @JsonSubTypes.";
  private static final String COLLECTION_ADVICE =
      "Use List, Set, Map, or a collection with a public no-argument constructor.";
  private static final String KEY_ADVICE =
      "Use String, an enum, or a class with a public constructor or factory for a String.";
  private static final String BUILDER_ADVICE =
      "Write the method, or name another as @JsonPOJOBuilder(buildMethodName = …).";
  private static final String NAMELESS_ADVICE = "Name each parameter with @JsonProperty(\"…\").";
  private static final String NOTHING_ADVICE =
      "Give it setters, public fields or @JsonProperty, or use a record.";
  private static final String IGNORED_ADVICE = "Use its box with @Nullable, or let it be read.";

  private final Types types;
  private final Jackson3 jackson3;
  private final JsonProperties properties;
  private final JsonNamesakes namesakes;
  private final boolean isOfValues;

  ReadingWalk(
      Types types,
      TypeQueries queries,
      Jackson3 jackson3,
      JsonProperties properties,
      JsonNamesakes namesakes) {
    this(types, queries, jackson3, properties, namesakes, true);
  }

  private ReadingWalk(
      Types types,
      TypeQueries queries,
      Jackson3 jackson3,
      JsonProperties properties,
      JsonNamesakes namesakes,
      boolean isOfValues) {
    super(queries, jackson3);
    this.isOfValues = isOfValues;
    this.jackson3 = jackson3;
    this.types = types;
    this.properties = properties;
    this.namesakes = namesakes;
  }

  @Override
  Optional<Flaw> findEmbedded(TypeMirror type, TypeElement element, List<String> path) {
    boolean isCollection =
        queries.is(type, "java.lang.Iterable") || queries.is(type, "java.util.Map");
    boolean isTold =
        JsonAdvice.isBeyondUs(element)
            || JsonSubtypes.info(element).isPresent()
            || JsonAdvice.builtAs(element).isPresent();
    return flaw(element)
        .filter(flaw -> isCollection && !isTold && !JdkTypes.isKnownCollection(element))
        .flatMap(
            flaw ->
                flaw(
                    path,
                    type,
                    JsonCreators.isOpen(element)
                        ? "is a collection of which Jackson knows no class"
                        : flaw,
                    COLLECTION_ADVICE))
        .or(() -> findInKey(type, path));
  }

  private Optional<Flaw> findInKey(TypeMirror type, List<String> path) {
    return queries
        .as(type, "java.util.Map")
        .filter(map -> map.getTypeArguments().size() == 2)
        .map(map -> map.getTypeArguments().get(0))
        .filter(key -> !TypeTree.isUnknown(key))
        .map(TypeQueries::upperBound)
        .filter(key -> !isKey(key))
        .flatMap(
            key ->
                flaw(
                    path,
                    key,
                    "is the key of a map, but cannot be made from a String",
                    KEY_ADVICE));
  }

  private static boolean isKey(TypeMirror key) {
    Optional<TypeElement> element = TypeTree.element(key);
    if (element.isEmpty()) {
      return TypeTree.text(key).equals("byte[]");
    }
    boolean isJudged =
        JdkTypes.isJudged(element.get()) && element.get().getKind() != ElementKind.ENUM;
    return isJudged
        ? JdkTypes.isKey(element.get())
        : JdkTypes.isIgnored(element.get()) || JsonCreators.isKey(element.get());
  }

  @Override
  boolean isEager(TypeElement element) {
    return true;
  }

  @Override
  boolean isForeign(TypeMirror type, TypeElement element, boolean isDeclared) {
    return isOfValues;
  }

  @Override
  Optional<Flaw> findOfJackson3(TypeMirror type, TypeElement element, List<String> path) {
    return isOfValues ? super.findOfJackson3(type, element, path) : Optional.empty();
  }

  /** Why there can be no value: only whoever reads one is told by Jackson. */
  private Optional<String> flaw(TypeElement element) {
    return isOfValues ? JsonCreators.flaw(element) : Optional.empty();
  }

  @Override
  Optional<Flaw> findInClass(
      DeclaredType type, TypeElement element, List<String> path, boolean isDeclared) {
    Optional<TypeMirror> as = JsonAdvice.builtAs(element).filter(c -> isBelow(c, type));
    if (as.isPresent()) {
      return find(as.get(), longer(path, TypeTree.text(type)), false);
    }
    Optional<TypeMirror> builder = JsonBuilders.builder(element);
    if (builder.isPresent()) {
      return findInBuilder(type, builder.get(), longer(path, TypeTree.text(type)));
    }
    if (!isOfValues && JsonCreators.isOpen(element)) {
      return Optional.empty();
    }
    boolean hasTypeInfo = isOfValues && JsonSubtypes.info(element).isPresent();
    List<TypeMirror> subtypes = hasTypeInfo ? subtypes(type, element) : List.of();
    Optional<Flaw> inSubtypes =
        subtypes.stream()
            .flatMap(subtype -> find(subtype, longer(path, TypeTree.text(type)), false).stream())
            .findFirst();
    boolean isFound =
        !subtypes.isEmpty()
            || JsonSubtypes.info(element).filter(info -> !JsonSubtypes.needsList(info)).isPresent();
    if (inSubtypes.isPresent() || (JsonCreators.isOpen(element) && isFound)) {
      return inSubtypes;
    }
    return flaw(element)
        .flatMap(flaw -> flaw(path, type, flaw, ADVICE))
        .or(() -> findNameless(type, element, path))
        .or(() -> namesakes.find(type, element, path))
        .or(() -> isOfValues ? findLost(type, element, path) : Optional.empty())
        .or(() -> findInside(type, element, path));
  }

  private Optional<Flaw> findInside(DeclaredType type, TypeElement element, List<String> path) {
    List<Property> read = properties.read(type, element);
    List<Property> filled = read.stream().filter(Property::isFilled).toList();
    List<Property> set = read.stream().filter(property -> !property.isFilled()).toList();
    return findInProperties(set, element, path)
        .or(() -> withoutValues().findInProperties(filled, element, path));
  }

  private ReadingWalk withoutValues() {
    return isOfValues
        ? new ReadingWalk(types, queries, jackson3, properties, namesakes, false)
        : this;
  }

  private Optional<Flaw> findLost(DeclaredType type, TypeElement element, List<String> path) {
    return findIgnored(type, element, path).or(() -> findNothing(type, element, path));
  }

  private static Optional<Flaw> findNameless(
      DeclaredType type, TypeElement element, List<String> path) {
    return JsonCreators.hasNameless(element)
        ? flaw(path, type, "has a @JsonCreator with parameters that have no name", NAMELESS_ADVICE)
        : Optional.empty();
  }

  /** A primitive must be given, which what is left out on reading never is. */
  private Optional<Flaw> findIgnored(DeclaredType type, TypeElement element, List<String> path) {
    return properties.ignored(type, element).stream()
        .filter(property -> property.type().getKind().isPrimitive())
        .findFirst()
        .flatMap(
            property ->
                flaw(
                    longer(path, element.getSimpleName() + "." + property.name()),
                    property.type(),
                    "is left out on reading, but a primitive needs a value",
                    IGNORED_ADVICE));
  }

  /** What is read into it would be lost without a word. */
  private static Optional<Flaw> findNothing(
      DeclaredType type, TypeElement element, List<String> path) {
    boolean isLost =
        JsonSubtypes.info(element).isEmpty()
            && JsonCreators.isMadeEmpty(element)
            && JsonProperties.hasState(element)
            && !JsonProperties.mayBeSet(element);
    return isLost
        ? flaw(path, type, "has fields, but no property that could be set", NOTHING_ADVICE)
        : Optional.empty();
  }

  private Optional<Flaw> findInBuilder(DeclaredType type, TypeMirror builder, List<String> path) {
    TypeElement element = TypeTree.element(builder).orElseThrow();
    return findOfJackson3(builder, element, path)
        .or(() -> flaw(element).flatMap(flaw -> flaw(path, builder, flaw, ADVICE)))
        .or(() -> findNameless((DeclaredType) builder, element, path))
        .or(
            () ->
                JsonBuilders.missingBuild(
                        element,
                        built -> types.isSubtype(types.erasure(built), types.erasure(type)))
                    .flatMap(
                        build ->
                            flaw(
                                path,
                                builder,
                                "is a builder without a method " + build + "() that builds it",
                                BUILDER_ADVICE)))
        .or(
            () ->
                findInProperties(properties.built((DeclaredType) builder, element), element, path));
  }

  private List<TypeMirror> subtypes(DeclaredType type, TypeElement element) {
    return JsonSubtypes.listed(element).stream().filter(subtype -> isBelow(subtype, type)).toList();
  }

  private boolean isBelow(TypeMirror lower, TypeMirror upper) {
    return !types.isSameType(types.erasure(lower), types.erasure(upper))
        && types.isSubtype(types.erasure(lower), types.erasure(upper));
  }
}
