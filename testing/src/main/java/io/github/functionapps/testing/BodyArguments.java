package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.internal.framework.ArgumentConverter;
import io.github.functionapps.testing.internal.framework.ParameterType;
import io.github.functionapps.testing.internal.framework.PythonTypeError;
import java.util.Optional;

/**
 * A call's body, as the parameters of a handler take it.
 *
 * @param body an object or an array
 * @param era the framework's
 * @param converter makes values of parameters
 */
record BodyArguments(JsonNode body, Era era, ArgumentConverter converter) {
  <T> T required(String name, ParameterType<T> type) {
    JsonNode value = body.path(name);
    if (value.isMissingNode()) {
      throw PythonTypeError.missing(name);
    }
    if (value.isNull()) {
      // Python hands None to any parameter, whatever its type; here the test's author must say so.
      throw new IllegalArgumentException(name + " is null: read it with optionalField");
    }
    return converter.convert(name, value, type);
  }

  <T> Optional<T> optional(String name, ParameterType<T> type) {
    return Optional.ofNullable(body.get(name))
        .filter(value -> !value.isNull())
        .map(value -> converter.convert(name, value, type));
  }

  <T> T bare(ParameterType<T> type) {
    if (body.isObject() && body.isEmpty()) {
      throw PythonTypeError.missing("body");
    }
    if (!era.takesBareBody()) {
      throw PythonTypeError.unexpected(body.fieldNames().next());
    }
    return converter.convert("body", body, type);
  }
}
