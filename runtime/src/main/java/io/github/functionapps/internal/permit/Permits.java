package io.github.functionapps.internal.permit;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many of something there are at once. Who comes first is served first, in each of two
 * queues that are served in turn, and no thread waits. Thread-safe.
 */
final class Permits {
  private final Lock lock = new ReentrantLock();
  private final Set<Waiter> waiting = new LinkedHashSet<>(); // in order
  private final Set<Waiter> brief = new LinkedHashSet<>(); // in order
  private int free; // guarded by the lock, as the others
  private boolean isHandingOut;
  private boolean wasBrief;

  Permits(int number) {
    this.free = number;
  }

  /** Somebody's place in the queue. */
  private static final class Waiter {
    final CompletableFuture<Permit> granted = new CompletableFuture<>();
  }

  /** The right to one running call. */
  final class Permit {
    private final AtomicBoolean released = new AtomicBoolean();

    /** Gives it back; once is enough. */
    void release() {
      if (released.compareAndSet(false, true)) {
        handOut();
      }
    }
  }

  /** A permit, now or when it is this caller's turn; cancelling it gives the turn up. */
  CompletableFuture<Permit> acquire() {
    return acquire(waiting);
  }

  /** The same for whoever needs it but briefly, and does not wait for all who need it for long. */
  CompletableFuture<Permit> acquireBriefly() {
    return acquire(brief);
  }

  private CompletableFuture<Permit> acquire(Set<Waiter> queue) {
    Waiter waiter = new Waiter();
    boolean isFree;
    lock.lock();
    try {
      isFree = free > 0 && waiting.isEmpty() && brief.isEmpty();
      if (isFree) {
        free--;
      } else {
        queue.add(waiter);
      }
    } finally {
      lock.unlock();
    }
    if (isFree) {
      waiter.granted.complete(new Permit());
    } else {
      CompletableFuture<?> unused = waiter.granted.whenComplete((permit, gone) -> leave(waiter));
    }
    return waiter.granted;
  }

  /** How many are waiting. */
  int waiting() {
    lock.lock();
    try {
      return waiting.size() + brief.size();
    } finally {
      lock.unlock();
    }
  }

  /**
   * One more is free. Whoever gets it may fail at once and give it back: a loop, where each giving
   * to the next would be as deep as the queue is long.
   */
  private void handOut() {
    lock.lock();
    try {
      free++;
      if (isHandingOut) {
        return;
      }
      isHandingOut = true;
    } finally {
      lock.unlock();
    }
    for (Waiter waiter = next(); waiter != null; waiter = next()) {
      Permit permit = new Permit();
      if (!waiter.granted.complete(permit)) {
        permit.released.set(true);
        putBack();
      }
    }
  }

  private @Nullable Waiter next() {
    lock.lock();
    try {
      if (free == 0 || (waiting.isEmpty() && brief.isEmpty())) {
        isHandingOut = false;
        return null;
      }
      wasBrief = waiting.isEmpty() || (!wasBrief && !brief.isEmpty());
      Iterator<Waiter> first = (wasBrief ? brief : waiting).iterator();
      Waiter waiter = first.next();
      first.remove();
      free--;
      return waiter;
    } finally {
      lock.unlock();
    }
  }

  private void putBack() {
    lock.lock();
    try {
      free++;
    } finally {
      lock.unlock();
    }
  }

  private void leave(Waiter waiter) {
    lock.lock();
    try {
      waiting.remove(waiter);
      brief.remove(waiter);
    } finally {
      lock.unlock();
    }
  }
}
