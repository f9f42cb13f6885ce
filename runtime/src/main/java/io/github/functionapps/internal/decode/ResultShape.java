package io.github.functionapps.internal.decode;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
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
