package io.github.functionapps.internal.decode;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an answer becomes what a method returns (design.md 5). Immutable.
 *
 * @param type the type to read; null where the data is ignored
 * @param present what the method returns for data
 * @param absent what it returns for null; null where null is an error, or where it returns null
 * @param acceptsNull whether null data are no error
 * @param acceptsNotFound whether the function's 404 is the same as null
 * @param isResponse whether status, headers and ids go around it
 * @param isOutcome whether what the function says against it is a value, too
 */
public record ResultShape(
    @Nullable Function<TypeFactory, JavaType> type,
    Function<Object, ?> present,
    @Nullable Object absent,
    boolean acceptsNull,
    boolean acceptsNotFound,
    boolean isResponse,
    boolean isOutcome) {
  /**
   * The data, which must not be null, unless their type has a value of its own for it: JSON trees
   * do.
   *
   * @param type the type to read
   * @param raw its class
   * @return the shape
   */
  public static ResultShape data(Function<TypeFactory, JavaType> type, Class<?> raw) {
    Object absent = raw == JsonNode.class ? NullNode.getInstance() : null;
    return plain(type, absent, absent != null);
  }

  /**
   * The data, or null.
   *
   * @param type the type to read
   * @return the shape
   */
  public static ResultShape nullable(Function<TypeFactory, JavaType> type) {
    return plain(type, null, true);
  }

  /**
   * Nothing: the data is ignored, whatever it is.
   *
   * @return the shape
   */
  public static ResultShape nothing() {
    return plain(null, null, true);
  }

  /**
   * An {@code Optional}; empty for null and where the function answered 404.
   *
   * @param type the type to read
   * @return the shape
   */
  public static ResultShape optional(Function<TypeFactory, JavaType> type) {
    return optional(type, Optional::of, Optional.empty());
  }

  /**
   * The same of an int.
   *
   * @return the shape
   */
  public static ResultShape optionalInt() {
    return optional(
        types -> types.constructType(Integer.class),
        data -> OptionalInt.of((Integer) data),
        OptionalInt.empty());
  }

  /**
   * The same of a long.
   *
   * @return the shape
   */
  public static ResultShape optionalLong() {
    return optional(
        types -> types.constructType(Long.class),
        data -> OptionalLong.of((Long) data),
        OptionalLong.empty());
  }

  /**
   * The same of a double.
   *
   * @return the shape
   */
  public static ResultShape optionalDouble() {
    return optional(
        types -> types.constructType(Double.class),
        data -> OptionalDouble.of((Double) data),
        OptionalDouble.empty());
  }

  private static ResultShape plain(
      @Nullable Function<TypeFactory, JavaType> type,
      @Nullable Object absent,
      boolean acceptsNull) {
    return new ResultShape(type, data -> data, absent, acceptsNull, false, false, false);
  }

  private static ResultShape optional(
      Function<TypeFactory, JavaType> type, Function<Object, ?> present, Object absent) {
    return new ResultShape(type, present, absent, true, true, false, false);
  }

  /**
   * The same with status, headers and ids around it.
   *
   * @return the shape
   */
  public ResultShape response() {
    return new ResultShape(type, present, absent, acceptsNull, acceptsNotFound, true, isOutcome);
  }

  /**
   * The same as an outcome.
   *
   * @return the shape
   */
  public ResultShape outcome() {
    return new ResultShape(type, present, absent, acceptsNull, acceptsNotFound, isResponse, true);
  }
}
