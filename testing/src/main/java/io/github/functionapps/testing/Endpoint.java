package io.github.functionapps.testing;

/** The endpoints of the stand-in. */
public enum Endpoint {
  /** The identity provider's token endpoint. */
  TOKEN,
  /** {@code POST …/sessions}, where nonces come from. */
  SESSION,
  /** {@code POST …/calls}, of a function or of the development server. */
  CALL,
  /** {@code GET …/calls/{callId}}, the {@code Location} of a call that is waited for by polling. */
  POLL,
  /** {@code GET …/calls/{callId}/response}. */
  RESPONSE,
  /** {@code GET …/calls/{callId}/logs}. */
  LOGS,
  /** Anything else. The stand-in knows no such address and answers 404. */
  OTHER
}
