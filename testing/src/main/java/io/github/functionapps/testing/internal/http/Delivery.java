package io.github.functionapps.testing.internal.http;

import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** How an answer's body gets through. Its head always declares all of it. */
public sealed interface Delivery {
  /** All at once. */
  record Whole() implements Delivery {}

  /** The connection is closed after so many bytes. */
  record CutShort(int after) implements Delivery {}

  /** The rest after so many bytes waits; if what it waits for fails, the connection is closed. */
  record Stalled(int after, CompletionStage<?> until) implements Delivery {}

  /** So many bytes at once, and a pause before the next ones. */
  record Slow(int bytesAtOnce, Duration pause) implements Delivery {}
}
