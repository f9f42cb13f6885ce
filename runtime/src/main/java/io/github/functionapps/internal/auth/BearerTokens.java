package io.github.functionapps.internal.auth;

import java.util.Optional;

/** Checks tokens before a library sees them: its exceptions would quote them. */
final class BearerTokens {
  private BearerTokens() {}

  /** The token without the white space around it; empty where it could not be in a header. */
  static Optional<String> checked(String token) {
    String trimmed = token.strip();
    boolean isVisible = trimmed.chars().allMatch(c -> c > ' ' && c < 0x7f);
    return trimmed.isEmpty() || !isVisible ? Optional.empty() : Optional.of(trimmed);
  }
}
