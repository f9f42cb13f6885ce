package io.github.functionapps.generated;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;

/**
 * A Java type with its arguments, put together without reflection by generated code. Immutable.
 *
 * @param <T> the type
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom: it ties readers and writers to a type
public final class DataType<T> {
  private final Class<?> raw;
  private final List<DataType<?>> arguments;
  private final boolean array;

  private DataType(Class<?> raw, List<DataType<?>> arguments, boolean array) {
    this.raw = raw;
    this.arguments = arguments;
    this.array = array;
  }

  /**
   * A type without arguments.
   *
   * @param <T> the type
   * @param type its class, which may be that of a primitive or an array
   * @return the type
   */
  public static <T> DataType<T> of(Class<T> type) {
    return new DataType<>(type, List.of(), false);
  }

  /**
   * A type with arguments.
   *
   * @param <T> the type
   * @param raw its class
   * @param arguments one for each of the class's type parameters
   * @return the type
   */
  public static <T> DataType<T> of(Class<?> raw, DataType<?>... arguments) {
    return new DataType<>(raw, List.of(arguments), false);
  }

  /**
   * An array of a type that has arguments.
   *
   * @param <T> the array's type
   * @param component the type of its elements
   * @return the type
   */
  public static <T> DataType<T> arrayOf(DataType<?> component) {
    return new DataType<>(Object[].class, List.of(component), true);
  }

  Class<?> raw() {
    return raw;
  }

  /**
   * The type as Jackson knows it.
   *
   * @param types where Jackson makes types
   * @return Jackson's type
   */
  public JavaType resolve(TypeFactory types) {
    if (array) {
      return types.constructArrayType(arguments.get(0).resolve(types));
    }
    if (arguments.isEmpty()) {
      return types.constructType(raw);
    }
    JavaType[] resolved = new JavaType[arguments.size()];
    for (int i = 0; i < resolved.length; i++) {
      resolved[i] = arguments.get(i).resolve(types);
    }
    return types.constructParametricType(raw, resolved);
  }
}
