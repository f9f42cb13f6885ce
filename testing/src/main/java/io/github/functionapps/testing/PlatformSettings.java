package io.github.functionapps.testing;

import java.time.InstantSource;
import java.util.Set;

/** What a test may choose about the platform, at any time. Thread-safe. */
final class PlatformSettings {
  volatile InstantSource clock = InstantSource.system();
  volatile ErrorShape errorShape = ErrorShape.ENVELOPE;
  volatile Set<SessionKind> refusedSessions = Set.of();
  volatile boolean textIds;
  volatile boolean callIdLast;
}
