package io.github.functionapps.auth;

import java.time.Instant;

/**
 * A bearer token. Its text leaves the token out.
 *
 * @param value the token, without {@code Bearer}
 * @param expiresAt when it stops being valid
 */
public record AccessToken(String value, Instant expiresAt) {
  @Override
  public String toString() {
    return "AccessToken[value=***, expiresAt=" + expiresAt + "]";
  }
}
