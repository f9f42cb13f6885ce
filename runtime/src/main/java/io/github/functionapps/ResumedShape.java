package io.github.functionapps;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.internal.decode.ResultShape;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a type that is only known at run time by the grammar of results (design.md 5). */
final class ResumedShape {
  private ResumedShape() {}

  static ResultShape of(JavaType type) {
    if (type.hasRawClass(Outcome.class)) {
      return of(type.containedTypeOrUnknown(0)).outcome();
    }
    if (type.hasRawClass(FunctionResponse.class)) {
      return of(type.containedTypeOrUnknown(0)).response();
    }
    if (type.hasRawClass(Optional.class)) {
      return optional(type.containedTypeOrUnknown(0), Optional::of, Optional.empty());
    }
    if (type.hasRawClass(OptionalInt.class)) {
      return optional(Integer.class, data -> OptionalInt.of((Integer) data), OptionalInt.empty());
    }
    if (type.hasRawClass(OptionalLong.class)) {
      return optional(Long.class, data -> OptionalLong.of((Long) data), OptionalLong.empty());
    }
    if (type.hasRawClass(OptionalDouble.class)) {
      return optional(
          Double.class, data -> OptionalDouble.of((Double) data), OptionalDouble.empty());
    }
    if (type.hasRawClass(Void.class)) {
      return new ResultShape(null, data -> data, null, true, false, false, false);
    }
    Object nullValue = type.hasRawClass(JsonNode.class) ? NullNode.getInstance() : null;
    return new ResultShape(
        types -> type, data -> data, nullValue, nullValue != null, false, false, false);
  }

  private static ResultShape optional(
      JavaType data, Function<Object, ?> present, @Nullable Object absent) {
    return new ResultShape(types -> data, present, absent, true, true, false, false);
  }

  private static ResultShape optional(
      Class<?> data, Function<Object, ?> present, @Nullable Object absent) {
    return new ResultShape(
        types -> types.constructType(data), present, absent, true, true, false, false);
  }
}
