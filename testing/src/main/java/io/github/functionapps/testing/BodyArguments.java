package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.internal.framework.ArgumentConverter;
import io.github.functionapps.testing.internal.framework.ParameterType;
import io.github.functionapps.testing.internal.framework.PythonTypeError;
import java.util.Optional;

/**
 * A call's body, as the parameters of a handler take it.
 *
 * @param sent what was sent, in the body and elsewhere
 * @param era the framework's
 * @param converter makes values of parameters
 */
record BodyArguments(SentArguments sent, Era era, ArgumentConverter converter) {
  <T> T required(String name, ParameterType<T> type) {
    JsonNode value = sent.body().path(name);
    if (value.isMissingNode()) {
      sent.refuseElsewhere(name);
      throw PythonTypeError.missing(name);
    }
    if (value.isNull()) {
      // Python hands None to any parameter, whatever its type; here the test's author must say so.
      throw new IllegalArgumentException(name + " is null: read it with optionalField");
    }
    return converter.convert(name, value, type);
  }

  <T> Optional<T> optional(String name, ParameterType<T> type) {
    if (!sent.body().has(name)) {
      sent.noticeElsewhere(name, "the body");
    }
    return Optional.ofNullable(sent.body().get(name))
        .filter(value -> !value.isNull())
        .map(value -> converter.convert(name, value, type));
  }

  <T> T bare(ParameterType<T> type) {
    JsonNode body = sent.body();
    if (body.isObject() && body.isEmpty()) {
      throw PythonTypeError.missing("body");
    }
    if (!era.takesBareBody()) {
      throw PythonTypeError.unexpected(body.fieldNames().next());
    }
    return converter.convert("body", body, type);
  }
}
