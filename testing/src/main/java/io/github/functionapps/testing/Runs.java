package io.github.functionapps.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Counts a function's calls, and limits how many run at once. Thread-safe. */
final class Runs {
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger most = new AtomicInteger();
  private final AtomicLong handlers = new AtomicLong();

  /** Starts a call, unless {@code limit} calls are running. */
  boolean start(int limit) {
    int before;
    do {
      before = running.get();
      if (before >= limit) {
        return false;
      }
    } while (!running.compareAndSet(before, before + 1));
    most.accumulateAndGet(before + 1, Math::max);
    return true;
  }

  void end() {
    running.decrementAndGet();
  }

  void handlerRuns() {
    handlers.incrementAndGet();
  }

  long handlersRun() {
    return handlers.get();
  }

  int mostAtOnce() {
    return most.get();
  }
}
