package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.Try;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few nonces ready, so that a call need not wait for one. Only a call makes others be
 * created: while nothing is called, none are, and those that are left grow too old. Thread-safe.
 */
public final class NoncesAhead implements NonceSource, AutoCloseable {
  /** Of the minute that a nonce lives (wire.md 2), the rest is for the way of the call. */
  public static final Duration OLDEST = Duration.ofSeconds(45);

  private final NonceSource source;
  private final int target;
  private final LongSupplier nanoTime;
  private final BiConsumer<CompletableFuture<?>, Runnable> guard;
  private final Lock lock = new ReentrantLock();
  private final Deque<Ready> ready = new ArrayDeque<>(); // guarded by the lock
  private int pending; // guarded by the lock
  private final Set<Request> requests = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Nonces kept ready.
   *
   * @param source creates them
   * @param target how many to keep
   * @param nanoTime the time, as {@link System#nanoTime}
   * @param guard aborts a request that takes too long: it belongs to no call's deadline
   */
  public NoncesAhead(
      NonceSource source,
      int target,
      LongSupplier nanoTime,
      BiConsumer<CompletableFuture<?>, Runnable> guard) {
    this.source = source;
    this.target = target;
    this.nanoTime = nanoTime;
    this.guard = guard;
  }

  @Override
  public CompletableFuture<Try<String>> nonce(AccessToken token) {
    String taken;
    int missing;
    lock.lock();
    try {
      taken = take(token);
      missing = closed ? 0 : Math.max(0, target - ready.size() - pending);
      pending += missing;
    } finally {
      lock.unlock();
    }
    // The call's own request goes first: it is the one that somebody waits for.
    CompletableFuture<Try<String>> nonce =
        taken == null ? source.nonce(token) : CompletableFuture.completedFuture(Try.of(taken));
    for (int i = 0; i < missing; i++) {
      request(token);
    }
    return nonce;
  }

  /** The others may be refused for the same reason. */
  @Override
  public CompletableFuture<Try<String>> nonceAfterRefusal(AccessToken token) {
    lock.lock();
    try {
      ready.clear();
    } finally {
      lock.unlock();
    }
    return source.nonce(token);
  }

  @Override
  public void close() {
    closed = true;
    requests.forEach(request -> request.nonce.cancel(false));
  }

  /** A nonce acts for the token that it was created with, which may be that of another user. */
  private @Nullable String take(AccessToken token) {
    long now = nanoTime.getAsLong();
    ready.removeIf(nonce -> now - nonce.requestedAt > OLDEST.toNanos());
    Iterator<Ready> all = ready.iterator();
    while (all.hasNext()) {
      Ready nonce = all.next();
      if (nonce.token.equals(token.value())) {
        all.remove();
        return nonce.text;
      }
    }
    return null;
  }

  private void request(AccessToken token) {
    long requestedAt = nanoTime.getAsLong(); // it is not older than its request
    Request request = new Request(source.nonce(token));
    requests.add(request);
    guard.accept(request.nonce, () -> request.nonce.cancel(false));
    CompletableFuture<?> unused =
        request.nonce.whenComplete(
            (nonce, cancelled) -> {
              requests.remove(request);
              // Without a nonce the next call asks for its own, and tells what is wrong.
              keep(nonce == null ? null : nonce.value(), token.value(), requestedAt);
            });
    if (closed) {
      request.nonce.cancel(false);
    }
  }

  private void keep(@Nullable String nonce, String token, long requestedAt) {
    lock.lock();
    try {
      pending--;
      if (nonce != null) {
        ready.add(new Ready(nonce, token, requestedAt));
      }
    } finally {
      lock.unlock();
    }
  }

  private static final class Request {
    final CompletableFuture<Try<String>> nonce;

    Request(CompletableFuture<Try<String>> nonce) {
      this.nonce = nonce;
    }
  }

  private static final class Ready {
    final String text;
    final String token;
    final long requestedAt;

    Ready(String text, String token, long requestedAt) {
      this.text = text;
      this.token = token;
      this.requestedAt = requestedAt;
    }
  }
}
