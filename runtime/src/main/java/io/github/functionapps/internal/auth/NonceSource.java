package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.AccessToken;

/** Where the nonces of a client come from (wire.md 2). Thread-safe. */
public interface NonceSource {
  /**
   * Begins to get a fresh nonce.
   *
   * @param token the token of the call that the nonce is for
   * @return the request
   */
  NonceRequest request(AccessToken token);
}
