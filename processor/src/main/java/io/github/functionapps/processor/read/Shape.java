package io.github.functionapps.processor.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What decides where a value may travel. */
enum Shape {
  /** One JSON value without structure. */
  SCALAR,
  /** One JSON value without structure, too, or an Optional of it, but no text for a path. */
  VALUE,
  /** An Optional of a scalar. */
  OPTIONAL_SCALAR,
  /** A collection or array of scalars. */
  SCALARS,
  /** {@code byte[]} or {@code char[]}, which Jackson writes as one text. */
  TEXT_ARRAY,
  /** A collection or array whose elements are no objects either. */
  NESTED_ARRAY,
  /** Everything else. */
  OTHER;

  /** The closed list of the binding rules, but for primitives and enums. */
  private static final Set<String> SCALARS_BY_NAME =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double",
          "java.lang.Character",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.util.UUID",
          "java.net.URI",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime",
          "java.time.Duration",
          "java.time.Year",
          "java.time.YearMonth");

  private static final Set<String> PRIMITIVE_OPTIONALS =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

  /** Whether one or more values of a query can say it. */
  boolean fitsQuery() {
    return this == SCALAR || this == OPTIONAL_SCALAR || this == SCALARS;
  }

  static Shape of(TypeMirror type, TypeQueries queries) {
    return of(type, queries, Set.of());
  }

  static boolean isScalar(TypeMirror type, TypeQueries queries) {
    return isScalar(type, queries, Set.of());
  }

  /**
   * The same inside of others.
   *
   * @param within the classes whose {@code @JsonValue} led here, which none of them may do again
   */
  private static Shape of(TypeMirror type, TypeQueries queries, Set<String> within) {
    if (isScalar(type, queries, within)) {
      return SCALAR;
    }
    if (JdkTypes.isValue(type, queries)) {
      return VALUE;
    }
    Optional<TypeMirror> value = JsonValues.typeIn(type, queries);
    if (value.isPresent()) {
      return ofValue(type, value.get(), queries, within);
    }
    if (PRIMITIVE_OPTIONALS.contains(TypeTree.className(type))) {
      return OPTIONAL_SCALAR;
    }
    if (type instanceof ArrayType array) {
      TypeKind component = array.getComponentType().getKind();
      return component == TypeKind.BYTE || component == TypeKind.CHAR
          ? TEXT_ARRAY
          : ofElements(of(array.getComponentType(), queries, within));
    }
    return queries
        .argumentOf(type, "java.util.Optional")
        .map(content -> ofOptional(of(content, queries, within)))
        .or(
            () ->
                queries
                    .argumentOf(type, "java.util.Collection")
                    .map(element -> ofElements(of(element, queries, within))))
        .or(() -> ofIterable(type, queries, within))
        .orElse(OTHER);
  }

  private static Shape ofElements(Shape element) {
    return switch (element) {
      case SCALAR -> SCALARS;
      case OTHER -> OTHER;
      case VALUE, OPTIONAL_SCALAR, SCALARS, TEXT_ARRAY, NESTED_ARRAY -> NESTED_ARRAY;
    };
  }

  /** Sent as what is in it, but in a query only if that is a scalar. */
  private static Shape ofOptional(Shape value) {
    return switch (value) {
      case SCALAR -> OPTIONAL_SCALAR;
      case OTHER -> OTHER;
      case VALUE, OPTIONAL_SCALAR, TEXT_ARRAY -> VALUE;
      case SCALARS, NESTED_ARRAY -> NESTED_ARRAY;
    };
  }

  /** Written as an array, but no query takes it. */
  private static Optional<Shape> ofIterable(
      TypeMirror type, TypeQueries queries, Set<String> within) {
    return Optional.of(type)
        .filter(t -> TypeTree.className(t).equals("java.lang.Iterable"))
        .flatMap(t -> queries.argumentOf(t, "java.lang.Iterable"))
        .map(element -> of(element, queries, within) == OTHER ? OTHER : NESTED_ARRAY);
  }

  /**
   * By {@code @JsonValue}: what is written for it, but neither a text for a path nor for a query.
   */
  private static Shape ofValue(
      TypeMirror type, TypeMirror value, TypeQueries queries, Set<String> within) {
    if (within.contains(TypeTree.className(type))) {
      return OTHER; // itself inside of itself, which has no end
    }
    return switch (of(value, queries, and(within, type))) {
      case SCALAR, VALUE, OPTIONAL_SCALAR, TEXT_ARRAY -> VALUE;
      case SCALARS, NESTED_ARRAY -> NESTED_ARRAY;
      case OTHER -> OTHER;
    };
  }

  private static boolean isScalar(TypeMirror type, TypeQueries queries, Set<String> within) {
    return type.getKind().isPrimitive()
        || SCALARS_BY_NAME.contains(TypeTree.className(type))
        || isScalarEnum(type, queries, within);
  }

  /** An enum is a text, unless Jackson is told to write it as something else. */
  private static boolean isScalarEnum(TypeMirror type, TypeQueries queries, Set<String> within) {
    boolean isNamed =
        TypeTree.element(type)
            .filter(e -> e.getKind() == ElementKind.ENUM && !JsonAdvice.isObjectByFormat(e))
            .isPresent();
    return isNamed
        && !within.contains(TypeTree.className(type))
        && JsonValues.typeIn(type, queries)
            .map(value -> isText(value, queries, and(within, type)))
            .orElse(true);
  }

  /** Whether what stands for an enum is a scalar, or may be one for all that is known. */
  private static boolean isText(TypeMirror value, TypeQueries queries, Set<String> within) {
    if (value.getKind() == TypeKind.TYPEVAR
        || TypeTree.className(value).equals("java.lang.Object")
        || isScalar(value, queries, within)
        || JdkTypes.isPlainValue(value)
        || PRIMITIVE_OPTIONALS.contains(TypeTree.className(value))) {
      return true;
    }
    return !within.contains(TypeTree.className(value))
        && queries
            .argumentOf(value, "java.util.Optional")
            .or(() -> JsonValues.typeIn(value, queries))
            .filter(inner -> isText(inner, queries, and(within, value)))
            .isPresent();
  }

  private static Set<String> and(Set<String> within, TypeMirror type) {
    Set<String> more = new HashSet<>(within);
    more.add(TypeTree.className(type));
    return more;
  }
}
