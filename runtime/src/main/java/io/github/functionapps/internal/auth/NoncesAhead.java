package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.Try;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a few nonces of each token ready, so that a call need not wait for one. Only a call makes
 * others be created: while nothing is called, none are, and those that are left grow too old.
 * Thread-safe.
 */
public final class NoncesAhead implements NonceSource, AutoCloseable {
  /** Of the minute that a nonce lives (wire.md 2), the rest is for the way of the call. */
  public static final Duration OLDEST = Duration.ofSeconds(45);

  private final NonceSource source;
  private final int target;
  private final LongSupplier nanoTime;
  private final BiConsumer<CompletableFuture<?>, Runnable> guard;
  private final Lock lock = new ReentrantLock();
  private final Deque<Ahead> ahead = new ArrayDeque<>(); // guarded by the lock
  private final Set<Request> requests = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  /**
   * Nonces kept ready.
   *
   * @param source creates them
   * @param target how many to keep for a token; of all tokens it is twice as many at most
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
    List<Ahead> missing;
    lock.lock();
    try {
      taken = take(token.value());
      missing = closed ? List.of() : reserve(token.value());
    } finally {
      lock.unlock();
    }
    // The call's own request goes first: it is the one that somebody waits for.
    CompletableFuture<Try<String>> nonce =
        taken == null ? source.nonce(token) : CompletableFuture.completedFuture(Try.of(taken));
    missing.forEach(reserved -> request(token, reserved));
    return nonce;
  }

  /** The others may be refused for the same reason. */
  @Override
  public CompletableFuture<Try<String>> nonceAfterRefusal(AccessToken token) {
    drop(nonce -> true);
    return source.nonce(token);
  }

  /**
   * Drops the nonces of a token when that is refused.
   *
   * @param tokens where the tokens come from
   * @return the same tokens
   */
  public TokenSource droppedWithTokensOf(TokenSource tokens) {
    return new TokenSource() {
      @Override
      public CompletableFuture<Try<AccessToken>> token() {
        return tokens.token();
      }

      @Override
      public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
        drop(nonce -> nonce.token.equals(rejected.value()));
        return tokens.tokenAfter(rejected);
      }
    };
  }

  @Override
  public void close() {
    closed = true;
    requests.forEach(Request::giveUp);
  }

  /** A nonce acts for the token that it was created with, which may be that of another user. */
  private @Nullable String take(String token) {
    long now = nanoTime.getAsLong();
    ahead.removeIf(nonce -> now - nonce.requestedAt > OLDEST.toNanos());
    Iterator<Ahead> all = ahead.iterator();
    while (all.hasNext()) {
      Ahead nonce = all.next();
      if (nonce.text != null && nonce.token.equals(token)) {
        all.remove();
        return nonce.text;
      }
    }
    return null;
  }

  /**
   * Where each call has another token, nonces are made that no call can use: the limit for all
   * tokens bounds that, and leaves room for those of a fresh token beside those of the one before.
   */
  private List<Ahead> reserve(String token) {
    long requestedAt = nanoTime.getAsLong(); // it is not older than its request
    long ofToken = ahead.stream().filter(nonce -> nonce.token.equals(token)).count();
    long missing = Math.min(target - ofToken, 2L * target - ahead.size());
    List<Ahead> reserved =
        Stream.generate(() -> new Ahead(token, requestedAt)).limit(Math.max(0, missing)).toList();
    ahead.addAll(reserved);
    return reserved;
  }

  private void request(AccessToken token, Ahead reserved) {
    Request request = new Request(source.nonce(token));
    requests.add(request);
    guard.accept(request.nonce, request::giveUp);
    CompletableFuture<?> unused =
        request.nonce.whenComplete(
            (nonce, cancelled) -> {
              requests.remove(request);
              // Without a nonce the next call asks for its own, and tells what is wrong.
              end(reserved, nonce == null ? null : nonce.value());
            });
    if (closed) {
      request.giveUp();
    }
  }

  private void end(Ahead reserved, @Nullable String nonce) {
    lock.lock();
    try {
      reserved.text = nonce;
      if (nonce == null) {
        ahead.remove(reserved);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Not those under way, which are from later than what was refused. */
  private void drop(Predicate<Ahead> which) {
    lock.lock();
    try {
      ahead.removeIf(nonce -> nonce.text != null && which.test(nonce));
    } finally {
      lock.unlock();
    }
  }

  /** One of those under way, which a future cannot be: it does not say when it equals another. */
  private static final class Request {
    final CompletableFuture<Try<String>> nonce;

    Request(CompletableFuture<Try<String>> nonce) {
      this.nonce = nonce;
    }

    void giveUp() {
      nonce.cancel(false);
    }
  }

  /** A nonce that is kept, or on its way. */
  private static final class Ahead {
    final String token;
    final long requestedAt;
    @Nullable String text; // guarded by the lock; null while it is on its way

    Ahead(String token, long requestedAt) {
      this.token = token;
      this.requestedAt = requestedAt;
    }
  }
}
