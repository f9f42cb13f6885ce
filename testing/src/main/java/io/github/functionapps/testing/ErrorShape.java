package io.github.functionapps.testing;

/** How a function's own error status travels through the platform. */
public enum ErrorShape {
  /** As a completed call whose response is the function's error envelope. */
  ENVELOPE,
  /** As a failed call with the function's status and message; error type and details are lost. */
  FAILED
}
