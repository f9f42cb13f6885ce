package io.github.functionapps.it.property;

import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws arguments, the odd ones among them: nulls, null elements, keys that clash. */
final class ArgumentGrammar {
  private final Draw draw;
  private final Classes classes;

  ArgumentGrammar(Draw draw, Classes classes) {
    this.draw = draw;
    this.classes = classes;
  }

  List<Object> drawn(DrawnMethod method) {
    List<Object> arguments = new ArrayList<>();
    for (DrawnParameter parameter : method.parameters()) {
      arguments.add(argument(parameter));
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (method.parameters().get(i).place() == Place.QUERY_MAP && arguments.get(i) != null) {
        arguments.set(i, entries(method, i, arguments));
      }
    }
    return arguments;
  }

  private Object argument(DrawnParameter parameter) {
    DrawnType type = parameter.type();
    boolean isOptional = type instanceof OptionalType || type instanceof OptionalType.Primitive;
    if (!type.isPrimitive() && !isOptional && draw.oneIn(12)) {
      return null;
    }
    if (type == OpaqueType.TREE && parameter.place() == Place.FIELD && draw.oneIn(4)) {
      return NullNode.instance;
    }
    Object value = type.draw(draw, classes);
    if (parameter.place() == Place.QUERY && value instanceof ArrayList<?> && draw.oneIn(10)) {
      ((List<?>) value).add(null);
    }
    return value;
  }

  /** The entries of a map for the query, seldom one that is the name of another argument. */
  private Map<Object, Object> entries(DrawnMethod method, int index, List<Object> arguments) {
    Map<Object, Object> entries = new LinkedHashMap<>((Map<?, ?>) arguments.get(index));
    if (!entries.isEmpty() && draw.oneIn(6)) {
      Object value = entries.values().iterator().next();
      String key = draw.oneIn(3) ? draw.among("", "\ud83d") : presentName(method, index, arguments);
      entries.put(key, value);
    }
    return entries;
  }

  /** What is not there clashes with nothing that the function sees; design.md leaves that open. */
  private String presentName(DrawnMethod method, int index, List<Object> arguments) {
    List<String> present = new ArrayList<>(List.of("a key of its own"));
    for (int i = 0; i < arguments.size(); i++) {
      DrawnParameter other = method.parameters().get(i);
      if (i != index && RequestOracle.isSent(other, arguments.get(i))) {
        present.add(other.wireName());
      }
    }
    return draw.of(present);
  }
}
