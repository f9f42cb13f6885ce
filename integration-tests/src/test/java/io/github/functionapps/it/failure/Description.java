package io.github.functionapps.it.failure;

import io.github.functionapps.error.FunctionAppsException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * All that a caller can learn of a failure: its class, its message, and what each accessor says.
 */
final class Description {
  private Description() {}

  static String of(Throwable failure) {
    if (!(failure instanceof FunctionAppsException)) {
      return String.valueOf(failure);
    }
    return """
        %s
        %s
        %s"""
        .formatted(failure.getClass().getSimpleName(), failure.getMessage(), accessors(failure))
        .replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:PORT");
  }

  /** Those that have something to say. */
  private static String accessors(Throwable failure) {
    return Arrays.stream(failure.getClass().getMethods())
        .filter(Description::isAccessor)
        .sorted(Comparator.comparing(Method::getName))
        .flatMap(
            accessor -> value(accessor, failure).map(v -> accessor.getName() + "=" + v).stream())
        .collect(Collectors.joining(", "));
  }

  private static boolean isAccessor(Method method) {
    boolean isGetCause = method.getName().equals("getCause");
    return method.getParameterCount() == 0
        && (isGetCause
            || method.getDeclaringClass().getName().startsWith("io.github.functionapps."));
  }

  private static Optional<Object> value(Method accessor, Throwable failure) {
    Object value;
    try {
      value = accessor.invoke(failure);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(accessor + " failed", e);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(present -> present);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty();
    }
    return value instanceof Collection<?> items && items.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(value);
  }
}
