package io.github.functionapps.internal.envelope;

import org.jspecify.annotations.Nullable;

/**
 * The platform's ids, as text: numbers on the platform, strings on the development server.
 *
 * @param callId the id of the call
 * @param functionId the id of the function
 */
public record CallIds(@Nullable String callId, @Nullable String functionId) {
  /** An answer without ids. */
  public static final CallIds NONE = new CallIds(null, null);
}
