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

  /** What tells how an answer arrived, and all kinds of it. */
  private static final List<Class<?>> NEVER_DATA =
      List.of(Outcome.class, FunctionResponse.class, FunctionCall.class, CompletableFuture.class);

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
    while (isWrapper(data) && !isRaw(data)) {
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
    if (isRaw(data) && ALLOWED.contains(data.getRawClass())) {
      return withoutArgument(data);
    }
    return parts(data).flatMap(part -> Stream.ofNullable(flaw(part))).findFirst().orElse(null);
  }

  private static @Nullable String flaw(JavaType part) {
    if (NEVER_DATA.stream().anyMatch(part::isTypeOrSubTypeOf)) {
      return part.getRawClass().getSimpleName()
          + " cannot be part of the data; write its content there";
    }
    return isRaw(part) ? withoutArgument(part) : null;
  }

  private static String withoutArgument(JavaType raw) {
    String name = raw.getRawClass().getSimpleName();
    return name + " has no type argument there; write " + name + "<…>";
  }

  private static boolean isRaw(JavaType type) {
    return type.getBindings().isEmpty() && type.getRawClass().getTypeParameters().length > 0;
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

  /** A type as one writes it; Jackson's own text would give arguments to a raw one. */
  private static String name(JavaType type) {
    if (type.isArrayType()) {
      return name(type.getContentType()) + "[]";
    }
    List<JavaType> arguments = type.getBindings().getTypeParameters();
    return type.getRawClass().getName()
        + (arguments.isEmpty()
            ? ""
            : arguments.stream().map(ResumedShape::name).collect(joining(",", "<", ">")));
  }

  private static String text(List<Class<?>> wrappers, JavaType data) {
    return wrappers.stream().map(wrapper -> wrapper.getSimpleName() + "<").collect(joining())
        + name(data)
        + ">".repeat(wrappers.size());
  }
}
