package io.github.functionapps.testing;

/** What a poll answers once the call has ended. */
public enum ResultShape {
  /** The same envelope as a call that was waited for. */
  ENVELOPE,
  /**
   * {@code {"functionId", "callId", "response"}}; a call that failed or timed out has no response
   * and is answered with the envelope all the same.
   */
  CLASSIC
}
