package io.github.functionapps.testing.internal.framework;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;

/**
 * The type of a handler's parameter.
 *
 * @param <T> the type
 * @param javaType the same for Jackson
 */
@SuppressWarnings("UnusedTypeParameter") // ties what is asked for to what comes back
public record ParameterType<T>(JavaType javaType) {
  /** A plain class. */
  public static <T> ParameterType<T> of(Class<T> type) {
    return new ParameterType<>(TypeFactory.defaultInstance().constructType(type));
  }

  /** A generic type. */
  public static <T> ParameterType<T> of(TypeReference<T> type) {
    return new ParameterType<>(TypeFactory.defaultInstance().constructType(type));
  }
}
