package io.github.functionapps.internal.call;

import io.github.functionapps.internal.auth.NonceSource;
import io.github.functionapps.internal.auth.TokenSource;
import java.time.Duration;

/**
 * What all calls of a client share. Thread-safe.
 *
 * @param tokens where tokens come from
 * @param nonces where nonces come from
 * @param calls where calls are posted
 * @param timers runs deadlines
 * @param deadline how long a call may take
 */
public record CallEnvironment(
    TokenSource tokens,
    NonceSource nonces,
    CallsEndpoint calls,
    Timers timers,
    Duration deadline) {}
