package io.github.functionapps;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JavaType;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.decode.ResultShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A type that is only known at run time, taken apart by the grammar of results (design.md 5): what
 * the processor checks of a method's, because here no compiler does.
 *
 * @param wrappers the wrappers from the outside in, allowed or not
 * @param data what is inside of the last one
 */
record ResumedShape(List<Class<?>> wrappers, JavaType data) {
  /** What may be around the data, in this order. */
  private static final List<Class<?>> ALLOWED =
      List.of(Outcome.class, FunctionResponse.class, Optional.class);

  /** What is around all that already, as far as whoever resumes sees it. */
  private static final List<Class<?>> ROOTS = List.of(FunctionCall.class, CompletableFuture.class);

  private static final List<Class<?>> NEVER_IN_OPTIONAL =
      List.of(OptionalInt.class, OptionalLong.class, OptionalDouble.class, Void.class);

  /**
   * How an answer becomes a value of the type.
   *
   * @throws ConfigurationException if no method could declare it
   */
  static ResultShape of(JavaType type) {
    ResumedShape taken = takenApart(type);
    String flaw = taken.flaw();
    if (flaw != null) {
      throw new ConfigurationException(
          "type",
          "resume returns a FunctionCall of the data, with Outcome, FunctionResponse and Optional"
              + " around them in this order, each at most once, but it was given "
              + text(taken.wrappers, taken.data)
              + ", and "
              + flaw);
    }
    return taken.shape();
  }

  private static ResumedShape takenApart(JavaType type) {
    List<Class<?>> wrappers = new ArrayList<>();
    JavaType data = type;
    while (isWrapper(data)) {
      wrappers.add(data.getRawClass());
      data = data.containedTypeOrUnknown(0);
    }
    return new ResumedShape(wrappers, data);
  }

  private static boolean isWrapper(JavaType type) {
    return ALLOWED.contains(type.getRawClass()) || ROOTS.contains(type.getRawClass());
  }

  private @Nullable String flaw() {
    Class<?> outer = FunctionCall.class;
    for (Class<?> inner : wrappers) {
      if (ALLOWED.indexOf(inner) <= ALLOWED.indexOf(outer)) { // a root is never allowed
        return cannotContain(outer, inner.getSimpleName());
      }
      outer = inner;
    }
    if (outer == Optional.class && NEVER_IN_OPTIONAL.contains(data.getRawClass())) {
      return cannotContain(outer, name(data));
    }
    return parts(data)
        .filter(part -> isWrapper(part) && !part.hasRawClass(Optional.class))
        .findFirst()
        .map(part -> part.getRawClass().getSimpleName())
        .map(name -> name + " cannot be part of the data; write its content there")
        .orElse(null);
  }

  private String cannotContain(Class<?> outer, String inner) {
    boolean canBeAbsent = !NEVER_IN_OPTIONAL.contains(data.getRawClass());
    List<Class<?>> sorted =
        ALLOWED.stream()
            .filter(wrappers::contains)
            .filter(wrapper -> wrapper != Optional.class || canBeAbsent)
            .toList();
    return outer.getSimpleName() + " cannot contain " + inner + "; write " + text(sorted, data);
  }

  private ResultShape shape() {
    ResultShape shape = dataShape();
    shape = wrappers.contains(FunctionResponse.class) ? shape.response() : shape;
    return wrappers.contains(Outcome.class) ? shape.outcome() : shape;
  }

  private ResultShape dataShape() {
    if (wrappers.contains(Optional.class)) {
      return ResultShape.optional(types -> data);
    }
    if (data.hasRawClass(OptionalInt.class)) {
      return ResultShape.optionalInt();
    }
    if (data.hasRawClass(OptionalLong.class)) {
      return ResultShape.optionalLong();
    }
    if (data.hasRawClass(OptionalDouble.class)) {
      return ResultShape.optionalDouble();
    }
    if (data.hasRawClass(Void.class)) {
      return ResultShape.nothing();
    }
    return ResultShape.data(types -> data, data.getRawClass());
  }

  /** The type and all that it is made of. */
  private static Stream<JavaType> parts(JavaType type) {
    Stream<JavaType> inside =
        type.isArrayType()
            ? Stream.of(type.getContentType())
            : type.getBindings().getTypeParameters().stream();
    return Stream.concat(Stream.of(type), inside.flatMap(ResumedShape::parts));
  }

  private static String name(JavaType type) {
    return type.isArrayType() ? name(type.getContentType()) + "[]" : type.toCanonical();
  }

  private static String text(List<Class<?>> wrappers, JavaType data) {
    return wrappers.stream().map(wrapper -> wrapper.getSimpleName() + "<").collect(joining())
        + name(data)
        + ">".repeat(wrappers.size());
  }
}
