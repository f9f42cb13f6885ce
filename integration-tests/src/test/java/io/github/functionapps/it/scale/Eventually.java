package io.github.functionapps.it.scale;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Waits for what other threads are about to do, and that nobody tells. */
final class Eventually {
  /** Long enough for any machine: only a fault makes it pass. */
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(40);

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

  private Eventually() {}

  /** Tries an assertion until it holds. */
  static void holds(ThrowingCallable assertion) throws Throwable {
    long start = System.nanoTime();
    while (true) {
      try {
        assertion.call();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() - start > PATIENCE) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE);
      }
    }
  }
}
