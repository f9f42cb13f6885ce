package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.functionapps.testing.internal.framework.ArgumentConverter;
import io.github.functionapps.testing.internal.framework.ConvertException;
import io.github.functionapps.testing.internal.framework.ParameterType;
import java.util.List;
import java.util.Optional;

/**
 * A call's query, as the parameters of a handler take it.
 *
 * @param sent what was sent, in the query and elsewhere
 * @param era the framework's
 * @param converter makes values of parameters
 */
record QueryArguments(SentArguments sent, Era era, ArgumentConverter converter) {
  <T> Optional<T> scalar(String name, ParameterType<T> type) {
    List<String> values = values(name);
    return switch (values.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(converter.convert(name, TextNode.valueOf(values.get(0)), type));
      // Refused: a list fits none of the scalars.
      default -> Optional.of(converter.convert(name, Json.MAPPER.valueToTree(values), type));
    };
  }

  List<String> list(String name) {
    List<String> values = values(name);
    if (values.size() == 1) {
      throw new ConvertException(
          era == Era.V0_11
              ? "Unsupported sequence type str at %s, supported types are: (list, tuple)."
                  .formatted(name)
              : "Expected list but got <class 'str'> at " + name);
    }
    return List.copyOf(values);
  }

  /** None if it was not sent. */
  private List<String> values(String name) {
    List<String> values = sent.query().getOrDefault(name, List.of());
    if (values.isEmpty()) {
      sent.noticeElsewhere(name, "the query");
    }
    return values;
  }
}
