package io.github.functionapps.testing;

/** The endpoints of the stand-in. */
public enum Endpoint {
  /** The identity provider's token endpoint. */
  TOKEN,
  /** {@code POST …/sessions}, where nonces come from. */
  SESSION,
  /** {@code POST …/calls}, of a function or of the development server. */
  CALL,
  /** Anything else. The stand-in knows no such address and answers 404. */
  OTHER
}
