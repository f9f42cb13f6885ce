package io.github.functionapps.testing.internal.framework;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call's {@code data.path} as the framework takes it apart: Python's {@code urlparse} and {@code
 * parse_qs} (wire.md 6).
 *
 * @param path the path, never percent-decoded
 * @param query the query's keys with their values in order, form-decoded, blank ones dropped
 */
public record RequestTarget(String path, Map<String, List<String>> query) {

  /** Takes {@code target} apart. */
  public static RequestTarget parse(String target) {
    String rest = withoutStrippedCharacters(target);
    if (rest.startsWith("//")) {
      // Taken for a host.
      rest = rest.substring(endOfHost(rest));
    }
    rest = before(rest, '#', 0);
    int question = rest.indexOf('?');
    String path = question < 0 ? rest : rest.substring(0, question);
    String query = question < 0 ? "" : rest.substring(question + 1);
    // In the last segment only, a semicolon starts "parameters", which the framework drops.
    path = before(path, ';', Math.max(0, path.lastIndexOf('/')));
    return new RequestTarget(path.isEmpty() ? "/" : path, parseQuery(query));
  }

  /**
   * Whether {@code target} arrives as it was sent: no character that is removed or cuts it short,
   * no first segment that is taken for a host.
   */
  public static boolean travels(String target) {
    return target.startsWith("/")
        && !target.startsWith("//")
        && target.indexOf('#') < 0
        && before(target, '?', 0).indexOf(';') < 0
        && target.chars().noneMatch(Character::isISOControl);
  }

  private static String withoutStrippedCharacters(String target) {
    int start = 0;
    while (start < target.length() && target.charAt(start) <= ' ') {
      start++;
    }
    StringBuilder kept = new StringBuilder();
    target
        .substring(start)
        .chars()
        .filter(c -> c != '\t' && c != '\r' && c != '\n')
        .forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static int endOfHost(String target) {
    for (int i = 2; i < target.length(); i++) {
      if ("/?#".indexOf(target.charAt(i)) >= 0) {
        return i;
      }
    }
    return target.length();
  }

  private static String before(String text, char end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text : text.substring(0, at);
  }

  private static Map<String, List<String>> parseQuery(String query) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals >= 0 && equals < pair.length() - 1) {
        values
            .computeIfAbsent(decode(pair.substring(0, equals)), key -> new ArrayList<>())
            .add(decode(pair.substring(equals + 1)));
      }
    }
    return values;
  }

  /** Not {@link java.net.URLDecoder}, which throws at a lone percent sign that Python leaves. */
  private static String decode(String text) {
    byte[] bytes = text.replace('+', ' ').getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int octet = bytes[i] == '%' && i + 2 < bytes.length ? hex(bytes[i + 1], bytes[i + 2]) : -1;
      if (octet >= 0) {
        decoded.write(octet);
        i += 2;
      } else {
        decoded.write(bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int hex(byte high, byte low) {
    int h = Character.digit((char) high, 16);
    int l = Character.digit((char) low, 16);
    return h < 0 || l < 0 ? -1 : h * 16 + l;
  }
}
