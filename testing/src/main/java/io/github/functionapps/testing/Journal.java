package io.github.functionapps.testing;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What arrived, and what was wrong with it. Thread-safe. */
final class Journal {
  private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private volatile boolean keepsRequests = true;

  void keepRequests(boolean keep) {
    keepsRequests = keep;
  }

  void arrived(RecordedRequest request) {
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

  void clear() {
    requests.clear();
    violations.clear();
  }
}
