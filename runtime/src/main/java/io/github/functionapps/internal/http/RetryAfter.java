package io.github.functionapps.internal.http;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, or a date (RFC 9110, 10.2.3). */
public final class RetryAfter {
  /** Timers count nanoseconds in 64 bits. */
  private static final Duration LONGEST = Duration.ofDays(365);

  private RetryAfter() {}

  /**
   * How long a server wants to be left alone. A date is compared with the server's own, so that the
   * two clocks need not agree.
   *
   * @param answer its answer
   * @return the time, zero where it has passed; null where the answer does not say
   */
  public static @Nullable Duration of(HttpAnswer answer) {
    String value = answer.header("retry-after").map(String::strip).orElse("");
    if (value.matches("\\d{1,18}")) {
      return Duration.ofSeconds(Math.min(Long.parseLong(value), LONGEST.toSeconds()));
    }
    Instant then = DateUtils.parseStandardDate(value);
    if (then == null) {
      return null;
    }
    Instant theirs = answer.header("date").map(DateUtils::parseStandardDate).orElse(null);
    Duration left = Duration.between(theirs == null ? Instant.now() : theirs, then);
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(LONGEST) > 0 ? LONGEST : left;
  }
}
