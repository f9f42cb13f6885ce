package io.github.functionapps.it.property;

import io.github.functionapps.it.property.Json.Num;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the function must see of one call, or which arguments must be refused (design.md 3). */
final class RequestOracle {
  /** What may become of an argument. */
  enum Rule {
    ARRIVES,
    REFUSED_IN_PATH,
    REFUSED_IN_QUERY,
    REFUSED_IN_QUERY_MAP,
    REFUSED_IN_BODY,
    ONE_ELEMENT_LIST
  }

  private final Draw draw;
  private final DrawnMethod method;
  private final Map<String, String> path = new LinkedHashMap<>();
  private final Map<String, List<String>> query = new LinkedHashMap<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Set<String> refused = new LinkedHashSet<>();
  private Object body = fields;

  RequestOracle(Draw draw, DrawnMethod method, List<Object> arguments) {
    this.draw = draw;
    this.method = method;
    for (int i = 0; i < arguments.size(); i++) {
      DrawnParameter parameter = method.parameters().get(i);
      Object value = arguments.get(i);
      if (!isFit(parameter, value)) {
        refused.add(parameter.wireName());
        draw.use(rule(parameter.place()));
      }
    }
    checkKeys(arguments);
  }

  /** The parameters that cannot be sent, any of which may be named. */
  Set<String> refused() {
    return refused;
  }

  String path(List<PathPart> prefix) {
    StringBuilder text = new StringBuilder();
    for (List<PathPart> parts : List.of(prefix, method.template())) {
      parts.forEach(p -> text.append(p.isLiteral() ? p.text() : path.get(p.variable())));
    }
    return text.toString();
  }

  /**
   * As the framework hands it on: a key that comes once is one text. So a list of one element
   * arrives as no list (wire.md 6), which no client can help.
   */
  Map<String, Object> query() {
    Map<String, Object> seen = new LinkedHashMap<>();
    query.forEach((key, values) -> seen.put(key, values.size() == 1 ? values.get(0) : values));
    return seen;
  }

  Object body() {
    return body;
  }

  static boolean isSent(DrawnParameter parameter, Object value) {
    boolean isAbsent = value == null || parameter.type().json(value) == DrawnType.ABSENT;
    return parameter.place() == Place.PATH
        || (parameter.place() == Place.FIELD && parameter.isSentAsNull())
        || !(isAbsent
            || (parameter.place() == Place.QUERY && List.of().equals(json(parameter, value))));
  }

  private static Object json(DrawnParameter parameter, Object value) {
    return parameter.type() instanceof ContainerType
        ? ContainerType.elements(value)
        : parameter.type().json(value);
  }

  private static Rule rule(Place place) {
    return switch (place) {
      case PATH -> Rule.REFUSED_IN_PATH;
      case QUERY -> Rule.REFUSED_IN_QUERY;
      case QUERY_MAP -> Rule.REFUSED_IN_QUERY_MAP;
      default -> Rule.REFUSED_IN_BODY;
    };
  }

  private boolean isFit(DrawnParameter parameter, Object value) {
    String name = parameter.wireName();
    return switch (parameter.place()) {
      case PATH -> value != null && isFitForPath(name, text(parameter.type().json(value)));
      case QUERY -> value == null || isFitForQuery(name, parameter.type(), value);
      case QUERY_MAP ->
          value == null || isFitForQuery((MapType) parameter.type(), (Map<?, ?>) value);
      case FIELD, BODY -> isFitForBody(parameter, value);
      case RESULT -> throw new AssertionError(parameter);
    };
  }

  private boolean isFitForPath(String name, String text) {
    path.put(name, text);
    return isFitForUrl(text)
        && text.chars().noneMatch(c -> "/?#;".indexOf(c) >= 0 || Character.isISOControl(c));
  }

  private boolean isFitForQuery(String key, DrawnType type, Object value) {
    List<Object> values = new ArrayList<>();
    boolean isContainer = type instanceof ContainerType;
    if (type instanceof ContainerType container) {
      for (Object element : ContainerType.elements(value)) {
        values.add(element == null ? "" : container.element().json(element));
      }
      if (container.kind() == ContainerType.Kind.SET) {
        values = new ArrayList<>((List<?>) container.json(value));
      }
    } else if (type.json(value) != DrawnType.ABSENT) {
      values.add(type.json(value));
    }
    List<String> texts = values.stream().map(RequestOracle::text).toList();
    if (!texts.isEmpty()) {
      query.put(key, texts);
    }
    if (isContainer && texts.size() == 1) {
      draw.use(Rule.ONE_ELEMENT_LIST);
    }
    return texts.stream().allMatch(RequestOracle::isFitForUrl);
  }

  private boolean isFitForQuery(MapType type, Map<?, ?> entries) {
    boolean isFit = true;
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      String key = (String) entry.getKey();
      isFit &= isFitForUrl(key) && isFitForQuery(key, type.value(), entry.getValue());
    }
    return isFit;
  }

  private boolean isFitForBody(DrawnParameter parameter, Object value) {
    Object json = value == null ? DrawnType.ABSENT : parameter.type().json(value);
    if (parameter.place() == Place.BODY) {
      body = json == DrawnType.ABSENT ? Map.of() : json;
    } else if (json != DrawnType.ABSENT || parameter.isSentAsNull()) {
      fields.put(parameter.wireName(), json == DrawnType.ABSENT ? Json.NULL : json);
    }
    return Json.isFinite(json);
  }

  /** The function sees one of two arguments of a name: neither is sent. */
  private void checkKeys(List<Object> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      if (method.parameters().get(i).place() == Place.QUERY_MAP && arguments.get(i) != null) {
        for (int j = 0; j < arguments.size(); j++) {
          DrawnParameter other = method.parameters().get(j);
          if (j != i && ((Map<?, ?>) arguments.get(i)).containsKey(other.wireName())) {
            refused.addAll(List.of(method.parameters().get(i).wireName(), other.wireName()));
            draw.use(Rule.REFUSED_IN_QUERY_MAP);
          }
        }
      }
    }
  }

  /** A scalar's JSON without quotes; of a number that is none, nothing. */
  private static String text(Object json) {
    return json instanceof Num number && !number.isFinite() ? "" : String.valueOf(json);
  }

  private static boolean isFitForUrl(String text) {
    return !text.isEmpty() && Texts.isWellFormed(text);
  }
}
