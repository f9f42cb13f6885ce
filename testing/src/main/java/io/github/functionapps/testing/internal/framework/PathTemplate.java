package io.github.functionapps.testing.internal.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A route's path with its variables, {@code /items/{item_id}} or {@code /items/<item_id>}. Ordered
 * as the framework tries them: literal paths first, then by text.
 */
public final class PathTemplate implements Comparable<PathTemplate> {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{(\\w+)}|<(\\w+)>", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NEVER_IN_PATH = Pattern.compile("[?#]");
  private static final Pattern BRACKET = Pattern.compile("[{}<>]");

  private final String text;
  private final List<String> variables;
  private final Pattern pattern;

  private PathTemplate(String text, List<String> variables, Pattern pattern) {
    this.text = text;
    this.variables = variables;
    this.pattern = pattern;
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if no path fits it
   */
  public static PathTemplate parse(String template) {
    if (!template.startsWith("/")) {
      throw new IllegalArgumentException("a path template starts with a slash: " + template);
    }
    if (NEVER_IN_PATH.matcher(template).find()) {
      throw new IllegalArgumentException(
          "a path template ends before a ? or #, which no path holds (handlers read the query"
              + " with query): "
              + template);
    }
    StringBuilder text = new StringBuilder();
    StringBuilder regex = new StringBuilder();
    List<String> variables = new ArrayList<>();
    Matcher matcher = VARIABLE.matcher(template);
    int end = 0;
    while (matcher.find()) {
      String literal = template.substring(end, matcher.start());
      String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      text.append(literal).append('{').append(name).append('}');
      regex.append(Pattern.quote(literal)).append("([^/]+)");
      variables.add(name);
      end = matcher.end();
    }
    if (BRACKET.matcher(VARIABLE.matcher(template).replaceAll("")).find()) {
      throw new IllegalArgumentException(
          "a variable of a path template is {name} or <name>, of letters, digits and underscores: "
              + template);
    }
    String literal = template.substring(end);
    text.append(literal);
    regex.append(Pattern.quote(literal));
    return new PathTemplate(
        text.toString(), List.copyOf(variables), Pattern.compile(regex.toString(), Pattern.DOTALL));
  }

  /** The values of the variables, where {@code path} fits. */
  public Optional<Map<String, String>> match(String path) {
    Matcher matcher = pattern.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      values.put(variables.get(i), matcher.group(i + 1));
    }
    return Optional.of(values);
  }

  @Override
  public int compareTo(PathTemplate other) {
    int literalFirst = Boolean.compare(!variables.isEmpty(), !other.variables.isEmpty());
    return literalFirst != 0 ? literalFirst : text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathTemplate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The template with its variables in braces, as the framework writes it. */
  @Override
  public String toString() {
    return text;
  }
}
