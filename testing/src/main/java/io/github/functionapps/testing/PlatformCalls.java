package io.github.functionapps.testing;

import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** The calls that a client may ask about. Thread-safe. */
final class PlatformCalls {
  // Running calls are all known; of those that ended only the last, or a soak runs out of memory.
  private static final int MEMORY = 100_000;

  private final Map<String, PlatformCall> calls = new ConcurrentHashMap<>();
  private final Queue<String> ended = new ConcurrentLinkedQueue<>();
  private final AtomicInteger endedCount = new AtomicInteger();

  void add(PlatformCall call) {
    String id = Long.toString(call.id());
    calls.put(id, call);
    call.whenEnded(() -> remember(id));
  }

  /** The call with an id as it stands in a path. */
  Optional<PlatformCall> find(String externalId, String id) {
    return Optional.ofNullable(calls.get(id))
        .filter(call -> call.function().externalId().equals(externalId));
  }

  private void remember(String id) {
    ended.add(id);
    if (endedCount.incrementAndGet() > MEMORY) {
      endedCount.decrementAndGet();
      calls.remove(ended.remove());
    }
  }
}
