package io.github.functionapps.testing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens that were issued. Thread-safe. */
final class Tokens {
  private final PlatformSettings settings;
  // An expired or revoked token stays known, to be told from one that nobody issued.
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

  Tokens(PlatformSettings settings) {
    this.settings = settings;
  }

  String issue() {
    String token = "local-token-" + UUID.randomUUID();
    expiries.put(token, settings.clock().instant().plus(settings.tokenLifetime()));
    return token;
  }

  void revokeAll() {
    expiries.replaceAll((token, expiry) -> Instant.MIN);
  }

  boolean isIssued(String token) {
    return expiries.containsKey(token);
  }

  boolean isValid(String token) {
    Instant expiry = expiries.get(token);
    return expiry != null && settings.clock().instant().isBefore(expiry);
  }
}
