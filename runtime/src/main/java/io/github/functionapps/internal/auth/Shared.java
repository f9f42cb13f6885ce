package io.github.functionapps.internal.auth;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * One answer for all who wait for it. Whoever leaves takes nothing from the others, and is not kept
 * for an answer that may never come. Thread-safe.
 *
 * @param <T> the answer
 */
final class Shared<T> {
  private final Runnable onAllHaveLeft;
  private final Lock lock = new ReentrantLock();
  private final Set<Waiter<T>> waiting = new LinkedHashSet<>(); // in order, guarded by the lock
  private boolean closed; // guarded by the lock

  /**
   * An answer that was not asked for yet.
   *
   * @param onAllHaveLeft what is to be done when nobody waits any longer; may be called more than
   *     once
   */
  Shared(Runnable onAllHaveLeft) {
    this.onAllHaveLeft = onAllHaveLeft;
  }

  /** Begins to wait; cancelling what is returned leaves. Null where it is too late to join. */
  @Nullable CompletableFuture<T> join() {
    Waiter<T> mine = new Waiter<>();
    lock.lock();
    try {
      if (closed) {
        return null;
      }
      waiting.add(mine);
    } finally {
      lock.unlock();
    }
    CompletableFuture<?> unused = mine.answer.whenComplete((answer, gone) -> leave(mine));
    return mine.answer;
  }

  /** Nobody can join any more. Tells whether somebody waits. */
  boolean close() {
    lock.lock();
    try {
      closed = true;
      return !waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** Nobody can join any more, unless somebody has, after all had left. Tells whether so. */
  boolean closeIfUnwanted() {
    lock.lock();
    try {
      closed |= waiting.isEmpty();
      return waiting.isEmpty();
    } finally {
      lock.unlock();
    }
  }

  /** Tells all who wait. */
  void complete(T answer) {
    List<Waiter<T>> told;
    lock.lock();
    try {
      closed = true;
      told = List.copyOf(waiting);
      waiting.clear();
    } finally {
      lock.unlock();
    }
    told.forEach(one -> one.answer.complete(answer));
  }

  private void leave(Waiter<T> mine) {
    boolean wasLast;
    lock.lock();
    try {
      wasLast = waiting.remove(mine) && waiting.isEmpty();
    } finally {
      lock.unlock();
    }
    if (wasLast) {
      onAllHaveLeft.run();
    }
  }

  /** One of those who wait. */
  private static final class Waiter<T> {
    final CompletableFuture<T> answer = new CompletableFuture<>();
  }
}
