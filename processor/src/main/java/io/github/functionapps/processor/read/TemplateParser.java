package io.github.functionapps.processor.read;

import static io.github.functionapps.processor.diagnostic.Code.PATH_INVALID;
import static io.github.functionapps.processor.diagnostic.Code.PATH_SYNTAX;

import io.github.functionapps.processor.diagnostic.Code;
import io.github.functionapps.processor.model.PathTemplate;
import io.github.functionapps.processor.model.PathTemplate.Literal;
import io.github.functionapps.processor.model.PathTemplate.Part;
import io.github.functionapps.processor.model.PathTemplate.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses one path template. Stops at the first flaw: a template gets one error. */
final class TemplateParser {
  private static final Pattern DOTS = Pattern.compile("/\\.{1,2}(?:/|$)");
  private static final Pattern ESCAPE = Pattern.compile("%\\p{XDigit}{2}");

  /** {@code ${id}} and {@code :id}. */
  private static final Pattern FOREIGN = Pattern.compile("\\$[{]([^<>{}]*)[}]|:([^/<>{}]*)");

  private static final String OPENING = "<{";
  private static final String CLOSING = ">}";

  private final String text;
  private final PathRepair repair;
  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private boolean variableInSegment;
  private int position;

  private TemplateParser(String text, PathRepair repair) {
    this.text = text;
    this.repair = repair;
  }

  /** Parses a route or a prefix; which of them decides what is advised instead of a flawed one. */
  static Template parse(String text, PathRepair repair) {
    return new TemplateParser(text, repair).parse();
  }

  private Template parse() {
    try {
      checkStart();
      while (position < text.length()) {
        char c = text.charAt(position);
        if (OPENING.indexOf(c) >= 0) {
          variable();
        } else {
          literal(c);
        }
      }
      flushLiteral();
      checkDots();
      checkCharacters();
      return Template.sound(text, new PathTemplate(parts));
    } catch (FlawFound found) {
      return Template.flawed(text, found.code, found.sentence);
    }
  }

  private void checkStart() throws FlawFound {
    if (text.isEmpty()) {
      throw invalid("this one is empty. Write \"/\" for the root");
    }
    if (PathRepair.isUrl(text)) {
      throw invalid(
          "%s is a whole URL. %s".formatted(quoted(), advice("Leave the host to FunctionApps")));
    }
    if (text.startsWith("//")) {
      throw invalid(
          "%s starts with two, and the function would lose its first segment. %s"
              .formatted(quoted(), advice("Remove one")));
    }
    if (!text.startsWith("/")) {
      throw invalid("%s does not. %s".formatted(quoted(), advice("Put one in front of it")));
    }
  }

  private String advice(String otherwise) {
    return repair.advice(text, otherwise);
  }

  private void checkDots() throws FlawFound {
    if (DOTS.matcher(text).find()) {
      throw invalid(
          "%s has a segment of dots alone, which is taken out on the way. Write the path without it"
              .formatted(quoted()));
    }
  }

  private void checkCharacters() throws FlawFound {
    Optional<String> flaw = Characters.flaw(text);
    if (flaw.isPresent()) {
      throw invalid("%s %s. Remove it".formatted(quoted(), flaw.get()));
    }
  }

  private void literal(char c) throws FlawFound {
    if (CLOSING.indexOf(c) >= 0) {
      throw syntax("%s has a %s that closes nothing. Remove it".formatted(quoted(), c));
    }
    checkForeignVariable();
    if (c == '?') {
      throw invalid(
          "%s has a query. %s"
              .formatted(quoted(), advice("Declare a parameter for each of its keys")));
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
      throw invalid(
          "%s has white space or a control character in it. Remove it".formatted(quoted()));
    }
    if (c == '%' && ESCAPE.matcher(text).region(position, text.length()).lookingAt()) {
      throw invalid(
          "%s has %s in it, which the function would see as it is written: paths are never decoded."
                  .formatted(quoted(), text.substring(position, position + 3))
              + " Write the path as the function declares it");
    }
    if (c == '#' || c == ';') {
      throw invalid(
          "%s has %s in it, where the function's route would end. Remove it"
              .formatted(quoted(), c));
    }
    if (c == '/') {
      variableInSegment = false;
    }
    literal.append(c);
    position++;
  }

  /** How other frameworks, and other languages, write a variable. */
  private void checkForeignVariable() throws FlawFound {
    Matcher foreign = FOREIGN.matcher(text).region(position, text.length());
    if (foreign.lookingAt() && (text.charAt(position - 1) == '/' || foreign.group(1) != null)) {
      String name = foreign.group(1) == null ? foreign.group(2) : foreign.group(1);
      throw syntax(
          "%s has %s in it. %s"
              .formatted(
                  quoted(),
                  foreign.group(),
                  isIdentifier(name)
                      ? "Did you mean <" + name + ">?"
                      : "Write <name> for a variable"));
    }
  }

  private void variable() throws FlawFound {
    int end = position + 1;
    while (end < text.length() && (OPENING + CLOSING).indexOf(text.charAt(end)) < 0) {
      end++;
    }
    char opening = text.charAt(position);
    String name = text.substring(position + 1, end);
    if (end == text.length()) {
      throw syntax("%s does not close %s%s. Add the bracket".formatted(quoted(), opening, name));
    }
    if (OPENING.indexOf(text.charAt(end)) >= 0) {
      throw syntax(
          "%s opens a variable inside of %s%s. Close that one first"
              .formatted(quoted(), opening, name));
    }
    if (CLOSING.indexOf(text.charAt(end)) != OPENING.indexOf(opening)) {
      throw syntax(
          "%s closes %s%s with %s. Use two that match"
              .formatted(quoted(), opening, name, text.charAt(end)));
    }
    if (!isIdentifier(name)) {
      throw syntax(
          name.isEmpty()
              ? quoted() + " has one without a name. Write a name, or remove it"
              : "%s has \"%s\", which is no identifier. Write letters, digits and underscores only"
                  .formatted(quoted(), name));
    }
    if (variableInSegment) {
      throw syntax("%s has two variables in one segment. Put a / between them".formatted(quoted()));
    }
    flushLiteral();
    parts.add(new Variable(name));
    variableInSegment = true;
    position = end + 1;
  }

  private void flushLiteral() {
    if (!literal.isEmpty()) {
      parts.add(new Literal(literal.toString()));
      literal.setLength(0);
    }
  }

  /** An identifier of the function's language: Python knows no dollar, and not Java's keywords. */
  private static boolean isIdentifier(String name) {
    return !name.isEmpty()
        && (name.charAt(0) == '_' || Character.isUnicodeIdentifierStart(name.codePointAt(0)))
        && name.codePoints()
            .allMatch(
                c -> Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }

  private String quoted() {
    return "\"" + text + "\"";
  }

  private static FlawFound invalid(String found) {
    return new FlawFound(
        PATH_INVALID, sentence("A path starts with one / and has no query, but " + found));
  }

  private static FlawFound syntax(String found) {
    return new FlawFound(PATH_SYNTAX, syntaxSentence(found));
  }

  /** How a variable is written, and what was found instead. */
  static String syntaxSentence(String found) {
    return sentence("A path variable is written <name>, one in a segment, but " + found);
  }

  private static String sentence(String text) {
    return text.endsWith("?") ? text : text + ".";
  }

  /** Leaves the loop; never leaves the class. */
  private static final class FlawFound extends Exception {
    private static final long serialVersionUID = 1;
    private final Code code;
    private final String sentence;

    FlawFound(Code code, String sentence) {
      super(sentence, null, false, false);
      this.code = code;
      this.sentence = sentence;
    }
  }
}
