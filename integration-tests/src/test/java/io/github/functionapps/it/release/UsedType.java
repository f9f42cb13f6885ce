package io.github.functionapps.it.release;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A type where it is used, with what may be null in it. */
final class UsedType {
  private UsedType() {}

  static String text(AnnotatedType type) {
    String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    if (type instanceof AnnotatedArrayType array) {
      String brackets = nullable.isEmpty() ? "[]" : " @Nullable []";
      return text(array.getAnnotatedGenericComponentType()) + brackets;
    }
    if (type instanceof AnnotatedParameterizedType generic) {
      return nullable
          + ((ParameterizedType) generic.getType()).getRawType().getTypeName()
          + Arrays.stream(generic.getAnnotatedActualTypeArguments())
              .map(UsedType::text)
              .collect(joining(", ", "<", ">"));
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      AnnotatedType[] lower = wildcard.getAnnotatedLowerBounds();
      return nullable
          + "?"
          + (lower.length > 0
              ? " super " + text(lower[0])
              : bounds(wildcard.getAnnotatedUpperBounds()));
    }
    return nullable + type.getType().getTypeName();
  }

  /** The bounds of a variable or wildcard; nothing where any object will do. */
  static String bounds(AnnotatedType[] bounds) {
    String text = Arrays.stream(bounds).map(UsedType::text).collect(joining(" & "));
    return text.isEmpty() || text.equals("java.lang.Object") ? "" : " extends " + text;
  }
}
