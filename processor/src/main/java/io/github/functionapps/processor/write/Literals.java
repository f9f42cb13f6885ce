package io.github.functionapps.processor.write;

import java.util.regex.Pattern;

/** Any text, made safe for the place in the source where it goes. */
final class Literals {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9 ._:/-]+");

  private Literals() {}

  /** A string literal. All ASCII, so that the encoding of the user's build cannot change it. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        // Octal: the compiler takes a Unicode escape of a line's end for the end of the line.
        literal.append("\\%03o".formatted((int) c));
      } else if (c > '~') {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** The text of a line comment. Two backslashes never begin a Unicode escape. */
  static String comment(String text) {
    return text.replace("\\", "\\\\");
  }

  /** Code in a documentation comment, which it can neither end nor mark up. */
  static String javadocCode(String text) {
    if (PLAIN.matcher(text).matches()) {
      return "{@code " + text + "}";
    }
    StringBuilder html = new StringBuilder("<code>");
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_') {
                html.appendCodePoint(c);
              } else {
                html.append("&#").append(c).append(';');
              }
            });
    return html.append("</code>").toString();
  }
}
