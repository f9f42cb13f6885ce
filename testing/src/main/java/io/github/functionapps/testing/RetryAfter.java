package io.github.functionapps.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The two forms of a Retry-After header's value. */
final class RetryAfter {
  // RFC 9110 wants two digits for the day, which RFC_1123_DATE_TIME does not write.
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private RetryAfter() {}

  /** Rounded up: an early retry would be the stand-in's fault. */
  static String seconds(Duration delay) {
    if (delay.isNegative()) {
      throw new IllegalArgumentException("delay: " + delay);
    }
    return Long.toString(delay.plusNanos(999_999_999).toSeconds());
  }

  static String date(Instant time) {
    return DATE.format(time);
  }
}
