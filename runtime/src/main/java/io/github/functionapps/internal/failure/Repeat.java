package io.github.functionapps.internal.failure;

/** What a failure says about another attempt (design.md 7). */
public enum Repeat {
  /** Another attempt would fail the same way, or must not be made. */
  NEVER,
  /** Nobody knows whether the function ran. */
  IF_IDEMPOTENT,
  /** The function surely did not run, and another attempt may succeed. */
  ALWAYS,
  /** The token was refused, and with it the request. */
  WITH_FRESH_TOKEN,
  /** The nonce was refused, and with it the request. */
  WITH_FRESH_NONCE
}
