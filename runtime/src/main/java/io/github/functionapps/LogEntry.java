package io.github.functionapps;

import java.time.Instant;

/**
 * One line that a function logged. {@code toString} leaves the message out, because only the
 * function knows what is in it: print {@link #message()} to see it.
 *
 * @param timestamp when it was logged
 * @param message what was logged
 */
public record LogEntry(Instant timestamp, String message) {
  @Override
  public String toString() {
    return "LogEntry[timestamp=" + timestamp + "]";
  }
}
