package io.github.functionapps.it.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON by its grammar alone: objects are maps, arrays are lists, numbers keep their text, so that 5
 * and 5.0 differ as they do for the function.
 */
final class Json {
  /** The literal null. Java's null has no JSON form here. */
  static final Object NULL =
      new Object() {
        @Override
        public String toString() {
          return "null";
        }
      };

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  record Num(String text) {
    @Override
    public String toString() {
      return text;
    }

    boolean isFinite() {
      return !text.contains("N") && !text.contains("I");
    }
  }

  /** Whether a number is anywhere in it for which JSON has no text. */
  static boolean isFinite(Object json) {
    if (json instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(Json::isFinite);
    }
    if (json instanceof List<?> list) {
      return list.stream().allMatch(Json::isFinite);
    }
    return !(json instanceof Num number) || number.isFinite();
  }

  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.space();
    if (json.at != text.length()) {
      throw json.unexpected();
    }
    return value;
  }

  static String write(Object json) {
    StringBuilder out = new StringBuilder();
    write(json, out);
    return out.toString();
  }

  private static void write(Object json, StringBuilder out) {
    String separator = "";
    if (json instanceof Map<?, ?> map) {
      out.append('{');
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(separator);
        quote((String) member.getKey(), out);
        write(member.getValue(), out.append(':'));
        separator = ",";
      }
      out.append('}');
    } else if (json instanceof List<?> list) {
      out.append('[');
      for (Object element : list) {
        write(element, out.append(separator));
        separator = ",";
      }
      out.append(']');
    } else if (json instanceof String string) {
      quote(string, out);
    } else {
      out.append(json);
    }
  }

  private static void quote(String string, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || Character.isSurrogate(c)) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c == '"' || c == '\\' ? "\\" : "").append(c);
      }
    }
    out.append('"');
  }

  private Object value() {
    space();
    return switch (text.charAt(at)) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> string();
      default -> literal();
    };
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    for (boolean more = begins('}'); more; more = goesOn('}')) {
      space();
      String key = string();
      space();
      expect(':');
      if (members.put(key, value()) != null) {
        throw new AssertionError("twice in an object: " + key);
      }
    }
    return members;
  }

  private List<Object> array() {
    List<Object> elements = new ArrayList<>();
    for (boolean more = begins(']'); more; more = goesOn(']')) {
      elements.add(value());
    }
    return elements;
  }

  private boolean begins(char end) {
    at++;
    space();
    boolean isEmpty = text.charAt(at) == end;
    at += isEmpty ? 1 : 0;
    return !isEmpty;
  }

  private boolean goesOn(char end) {
    space();
    char c = text.charAt(at++);
    if (c != ',' && c != end) {
      throw unexpected();
    }
    return c == ',';
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    at++;
    return string.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    if (c == 'u') {
      at += 4;
      return (char) Integer.parseInt(text.substring(at - 4, at), 16);
    }
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '"', '\\', '/' -> c;
      default -> throw unexpected();
    };
  }

  private Object literal() {
    int start = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String literal = text.substring(start, at);
    return switch (literal) {
      case "true", "false" -> Boolean.valueOf(literal);
      case "null" -> NULL;
      default -> number(literal);
    };
  }

  private Num number(String literal) {
    if (!literal.matches("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?")) {
      throw unexpected();
    }
    return new Num(literal);
  }

  private void space() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private void expect(char c) {
    if (text.charAt(at++) != c) {
      throw unexpected();
    }
  }

  private AssertionError unexpected() {
    return new AssertionError("no JSON at index " + at + ": " + text);
  }
}
