package io.github.functionapps.processor.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person would lay out otherwise than JavaPoet can. */
final class Layout {
  private static final String MARK = "route: ";

  private static final Pattern ROUTE =
      Pattern.compile("(?m)^  /\\*\\*\n   \\* " + MARK + "(.*)\n   \\*/$");

  private static final Pattern BETWEEN_FIELDS =
      Pattern.compile(
          "(?m)^(  private ((?:static )?)final .*(?:\n {6}.*)*;)\n\n(?=  private \\2final )");

  private static final Pattern LONG_CONSTANT =
      Pattern.compile("(?m)^(?=.{101}|.*[^;\n]$)(  private static final .*? =) (.*)$");

  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("(?m)^/\\*\\*\n \\* (.{1,92})\n \\*/$");

  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^@\\w+\\(\\{?\n(?:    .*\n)+}?\\)$");

  private Layout() {}

  /** Javadoc that {@link #finish} turns into a line comment over the method. */
  static String routeComment(String route) {
    return MARK + Literals.comment(route) + "\n";
  }

  /** Routes as comments over their methods; together what fits in a line or belongs together. */
  static String finish(String source) {
    String commented = ROUTE.matcher(source).replaceAll("  // $1");
    String shortened = SHORT_JAVADOC.matcher(commented).replaceAll("/** $1 */");
    String joined = BETWEEN_FIELDS.matcher(shortened).replaceAll("$1\n");
    String broken = LONG_CONSTANT.matcher(joined).replaceAll("$1\n      $2");
    return ANNOTATION
        .matcher(broken)
        .replaceAll(annotation -> Matcher.quoteReplacement(inOneLine(annotation.group())));
  }

  private static String inOneLine(String annotation) {
    return annotation.replaceAll(",\n +", ", ").replaceAll("\n *", "");
  }
}
