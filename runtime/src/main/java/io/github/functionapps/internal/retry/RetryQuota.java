package io.github.functionapps.internal.retry;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bucket of tokens that all calls of a client share: each new attempt costs some, each success
 * puts some back. Where most calls fail it is soon empty, and failures are told at once instead of
 * being multiplied. Thread-safe.
 */
public final class RetryQuota {
  private static final int COST = 5;
  private static final int REWARD = 1;

  private final int capacity;
  private final AtomicInteger tokens;

  /**
   * A full bucket.
   *
   * @param capacity how many tokens it holds
   */
  public RetryQuota(int capacity) {
    this.capacity = capacity;
    this.tokens = new AtomicInteger(capacity);
  }

  /** Pays for another attempt; false where too little is left. */
  boolean pay() {
    int before = tokens.getAndUpdate(left -> left < COST ? left : left - COST);
    return before >= COST;
  }

  /** Puts back what the last attempt cost; a call that needed no second one adds a little. */
  void succeeded(boolean wasRepeated) {
    int back = wasRepeated ? COST : REWARD;
    if (tokens.get() < capacity) {
      tokens.updateAndGet(left -> left > capacity - back ? capacity : left + back);
    }
  }
}
