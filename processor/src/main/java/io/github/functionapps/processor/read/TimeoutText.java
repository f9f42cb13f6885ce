package io.github.functionapps.processor.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a timeout, and what was probably meant where it is none. */
final class TimeoutText {
  /** Timers count nanoseconds in 64 bits; far less than fits is a slip of the pen already. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private static final Pattern AMOUNT =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)\\s*([a-z]+)\\s*");
  private static final Pattern AMOUNTS = Pattern.compile("(?:" + AMOUNT.pattern() + ")+");

  private static final Pattern MONTHS = Pattern.compile("(?i)P([1-9]\\d{0,3})M");

  /** A date's part with years or months in it, as a period has and a duration has not. */
  private static final Pattern CALENDAR =
      Pattern.compile("(?i)P(?=\\d+[YM])(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T.*)?");

  private TimeoutText() {}

  /** The time, if the text is a timeout. */
  static Optional<Duration> parse(String text) {
    try {
      return Optional.of(Duration.parse(text)).filter(TimeoutText::isInRange);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** What to write instead of a text that is none. */
  static String advice(String text) {
    Matcher months = MONTHS.matcher(text.strip());
    if (months.matches()) {
      return months(Integer.parseInt(months.group(1)));
    }
    if (CALENDAR.matcher(text.strip()).matches()) {
      return "Months and years have no fixed length. Count days, as in \"P30D\", or minutes, as in"
          + " \"PT5M\".";
    }
    return meant(text)
        .map(duration -> "Write \"" + duration + "\".")
        .orElse("Write it like \"PT30S\" or \"PT5M\".");
  }

  /** A month is no minute, whichever was meant. */
  private static String months(int number) {
    Duration days = Duration.ofDays(30L * number);
    return "Months have no fixed length. Write \"PT%dM\" for %s%s."
        .formatted(
            number,
            number == 1 ? "a minute" : number + " minutes",
            isInRange(days) ? ", or \"P%1$dD\" for %1$d days".formatted(days.toDays()) : "");
  }

  private static boolean isInRange(Duration duration) {
    return !duration.isZero() && !duration.isNegative() && duration.compareTo(LONGEST) <= 0;
  }

  /** What a reader sees in {@code 30s}, {@code 5 minutes} or {@code p5s}. */
  private static Optional<Duration> meant(String text) {
    String amounts = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^p?t?", "");
    if (!AMOUNTS.matcher(amounts).matches()) {
      return Optional.empty();
    }
    Optional<Duration> sum = Optional.of(Duration.ZERO);
    for (MatchResult amount : AMOUNT.matcher(amounts).results().toList()) {
      sum = sum.flatMap(before -> time(amount).map(before::plus));
    }
    return sum.filter(TimeoutText::isInRange);
  }

  private static Optional<Duration> time(MatchResult amount) {
    BigDecimal number = new BigDecimal(amount.group(1));
    return unit(amount.group(2))
        .map(unit -> number.multiply(BigDecimal.valueOf(unit.getDuration().toMillis())))
        .map(millis -> Duration.ofMillis(millis.longValue()));
  }

  private static Optional<ChronoUnit> unit(String word) {
    return switch (word) {
      case "ms", "millis", "millisecond", "milliseconds" -> Optional.of(ChronoUnit.MILLIS);
      case "s", "sec", "secs", "second", "seconds" -> Optional.of(ChronoUnit.SECONDS);
      case "m", "min", "mins", "minute", "minutes" -> Optional.of(ChronoUnit.MINUTES);
      case "h", "hr", "hrs", "hour", "hours" -> Optional.of(ChronoUnit.HOURS);
      case "d", "day", "days" -> Optional.of(ChronoUnit.DAYS);
      case "w", "week", "weeks" -> Optional.of(ChronoUnit.WEEKS);
      default -> Optional.empty();
    };
  }
}
