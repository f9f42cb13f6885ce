package io.github.functionapps.testing;

import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What one call has logged so far. Thread-safe. */
final class CallLog {
  private final Queue<Map<String, Object>> entries = new ConcurrentLinkedQueue<>();
  private final InstantSource clock;

  CallLog(InstantSource clock) {
    this.clock = clock;
  }

  void add(String message) {
    Map<String, Object> entry = new LinkedHashMap<>(); // as the API orders them, in every run
    entry.put("timestamp", clock.millis());
    entry.put("message", message);
    entries.add(Collections.unmodifiableMap(entry));
  }

  /**
   * The lines, as the API names their members; the timestamp is in epoch milliseconds. They are
   * maps because Jackson cannot see into a record of this module's where it is a named one.
   */
  List<Map<String, Object>> entries() {
    return List.copyOf(entries);
  }
}
