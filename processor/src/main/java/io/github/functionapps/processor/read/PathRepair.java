package io.github.functionapps.processor.read;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path that was probably meant, with all that is wrong put right at once: whoever writes what
 * is advised is not told something else in its place.
 */
enum PathRepair {
  ROUTE(path -> path.isEmpty() ? "/" : path),
  BASE_PATH(path -> path.replaceFirst("/+$", ""));

  private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^/]*(.*)");
  private static final Pattern QUERY = Pattern.compile("([^?]*)\\?(.*)");

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final UnaryOperator<String> end;

  PathRepair(UnaryOperator<String> end) {
    this.end = end;
  }

  static boolean isUrl(String text) {
    return URL.matcher(withoutQuery(text)).matches();
  }

  /** What to write instead, a sentence without its full stop. */
  String advice(String text, String otherwise) {
    String path = repaired(text);
    boolean isSound = path.isEmpty() || TemplateParser.parse(path, this).flaw().isEmpty();
    return isSound ? "Write \"%s\"%s".formatted(path, andParameters(text)) : otherwise;
  }

  private String repaired(String text) {
    String path = withoutQuery(text.strip());
    Matcher url = URL.matcher(path);
    return end.apply((url.matches() ? url.group(1) : "/" + path).replaceFirst("^/+", "/"));
  }

  private static String withoutQuery(String text) {
    Matcher query = QUERY.matcher(text);
    return query.matches() ? query.group(1) : text;
  }

  /** What was asked for in the path becomes an argument. */
  private static String andParameters(String text) {
    return keys(text).map(keys -> ", and declare a parameter for " + keys).orElse("");
  }

  private static Optional<String> keys(String text) {
    Matcher query = QUERY.matcher(text.strip());
    return Optional.of(query)
        .filter(Matcher::matches)
        .map(
            found ->
                Stream.of(found.group(2).split("&", 0))
                    .map(pair -> pair.replaceFirst("=.*", ""))
                    .filter(key -> !key.isBlank())
                    .distinct()
                    .collect(joining(" and ")))
        .filter(keys -> !keys.isEmpty());
  }
}
