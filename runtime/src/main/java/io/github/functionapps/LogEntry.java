package io.github.functionapps;

import java.time.Instant;

/**
 * One line that a function logged. Its text leaves the message out of {@code toString}: only the
 * function knows what is in it.
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
