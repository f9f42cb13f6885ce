package io.github.functionapps.processor.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How a call of a method may be made.
 *
 * @param idempotent whether it may be repeated when nobody knows if it ran
 * @param timeout the time that it may take, in ISO-8601 as the user wrote it; empty where the
 *     client's own holds
 * @param respondAsync whether it is started and then polled although its method waits; where the
 *     method returns the running call, that goes without saying
 */
public record CallPolicy(boolean idempotent, Optional<String> timeout, boolean respondAsync) {
  /** Whether calls are made in the same way: a minute is 60 seconds. */
  boolean meansTheSameAs(CallPolicy other) {
    return idempotent == other.idempotent
        && respondAsync == other.respondAsync
        && timeout.map(Duration::parse).equals(other.timeout.map(Duration::parse));
  }
}
