package io.github.functionapps.testing;

/** How the answer to a respond-async call names the address at which it is polled. */
public enum LocationForm {
  /** With scheme, host and port, as the client's {@code Host} header had them. */
  ABSOLUTE,
  /** The path alone, from the root. */
  RELATIVE
}
