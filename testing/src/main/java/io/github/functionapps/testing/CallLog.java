package io.github.functionapps.testing;

import java.time.InstantSource;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What one call has logged so far. Thread-safe. */
final class CallLog {
  private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();
  private final InstantSource clock;

  CallLog(InstantSource clock) {
    this.clock = clock;
  }

  void add(String message) {
    entries.add(new Entry(clock.millis(), message));
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * A line of the log, as the API names its members.
   *
   * @param timestamp epoch milliseconds
   * @param message the handler's text
   */
  record Entry(long timestamp, String message) {}
}
