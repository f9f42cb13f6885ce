package io.github.functionapps.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** The nonces that were handed out, each good for one call within its minute. Thread-safe. */
final class Nonces {
  private static final Duration LIFETIME = Duration.ofMinutes(1);
  // Long enough to tell a late or repeated nonce from an invented one, without keeping them all.
  private static final Duration MEMORY = LIFETIME.multipliedBy(10);
  // Beyond so many, those of no more use are forgotten sooner: a soak makes thousands a second.
  private static final int MANY = 100_000;

  private final PlatformSettings settings;
  private final Map<String, Nonce> nonces = new ConcurrentHashMap<>();
  private final Queue<Nonce> byAge = new ConcurrentLinkedQueue<>();

  Nonces(PlatformSettings settings) {
    this.settings = settings;
  }

  /** A fresh nonce for calls with the same {@code cdf-version}. */
  String create(String cdfVersion) {
    Instant now = settings.clock().instant();
    forget(now);
    Nonce nonce =
        new Nonce("local-nonce-" + UUID.randomUUID(), now, cdfVersion, new AtomicBoolean());
    nonces.put(nonce.text, nonce);
    byAge.add(nonce);
    return nonce.text;
  }

  /** Uses a nonce up and tells what was wrong with it. */
  Optional<String> use(String text, String cdfVersion) {
    Nonce nonce = nonces.get(text);
    if (nonce == null) {
      return Optional.of("the nonce is unknown");
    }
    if (!nonce.used.compareAndSet(false, true)) {
      return Optional.of("the nonce was used before");
    }
    if (!settings.clock().instant().isBefore(nonce.created.plus(LIFETIME))) {
      return Optional.of("the nonce is older than a minute");
    }
    return nonce.cdfVersion.equals(cdfVersion)
        ? Optional.empty()
        : Optional.of("the nonce comes from a session with another cdf-version");
  }

  private void forget(Instant now) {
    Nonce oldest = byAge.peek();
    while (oldest != null && isForgotten(oldest, now)) {
      if (byAge.remove(oldest)) {
        nonces.remove(oldest.text);
      }
      oldest = byAge.peek();
    }
  }

  private boolean isForgotten(Nonce nonce, Instant now) {
    return nonce.isOlderThan(MEMORY, now)
        || (nonces.size() > MANY && (nonce.used.get() || nonce.isOlderThan(LIFETIME, now)));
  }

  private record Nonce(String text, Instant created, String cdfVersion, AtomicBoolean used) {
    boolean isOlderThan(Duration age, Instant now) {
      return created.isBefore(now.minus(age));
    }
  }
}
