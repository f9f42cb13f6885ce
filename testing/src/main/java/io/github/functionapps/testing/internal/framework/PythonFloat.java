package io.github.functionapps.testing.internal.framework;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Python's {@code float(text)}, which takes other texts than Java does. */
final class PythonFloat {
  private static final String DIGITS = "\\d+(?:_\\d+)*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "[+-]?(?:%1$s\\.?(?:%1$s)?|\\.%1$s)(?:e[+-]?%1$s)?".formatted(DIGITS),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_NUMBER =
      Pattern.compile("([+-]?)(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

  private PythonFloat() {}

  /** Empty where Python raises ValueError. */
  static OptionalDouble parse(String text) {
    String stripped = text.strip();
    Matcher noNumber = NO_NUMBER.matcher(stripped);
    if (noNumber.matches()) {
      boolean isNan = noNumber.group(2).toLowerCase(Locale.ROOT).equals("nan");
      double infinity =
          noNumber.group(1).equals("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return OptionalDouble.of(isNan ? Double.NaN : infinity);
    }
    return NUMBER.matcher(stripped).matches()
        ? OptionalDouble.of(Double.parseDouble(inAscii(stripped.replace("_", ""))))
        : OptionalDouble.empty();
  }

  /** With the digits of other scripts replaced, which Python takes too. */
  private static String inAscii(String number) {
    return number
        .codePoints()
        .mapToObj(
            c ->
                Character.isDigit(c)
                    ? String.valueOf(Character.digit(c, 10))
                    : Character.toString(c))
        .collect(Collectors.joining());
  }
}
