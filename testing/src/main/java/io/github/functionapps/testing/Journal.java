package io.github.functionapps.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What arrived, and what was wrong with it. Thread-safe. */
final class Journal {
  private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final Map<Endpoint, AtomicLong> counts = new EnumMap<>(Endpoint.class);
  private volatile boolean keepsRequests = true;

  Journal() {
    for (Endpoint endpoint : Endpoint.values()) {
      counts.put(endpoint, new AtomicLong());
    }
  }

  void keepRequests(boolean keep) {
    keepsRequests = keep;
  }

  void arrived(RecordedRequest request) {
    counter(request.endpoint()).incrementAndGet();
    if (keepsRequests) {
      requests.add(request);
    }
  }

  void violation(RecordedRequest request, String what) {
    violations.add(request + ": " + what);
  }

  List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  long count(Endpoint endpoint) {
    return counter(endpoint).get();
  }

  void clear() {
    counts.values().forEach(count -> count.set(0));
    requests.clear();
    violations.clear();
  }

  private AtomicLong counter(Endpoint endpoint) {
    return Objects.requireNonNull(counts.get(endpoint)); // there is one for each
  }
}
