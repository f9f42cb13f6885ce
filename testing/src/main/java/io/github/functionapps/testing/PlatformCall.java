package io.github.functionapps.testing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** A call that the platform accepted, running or ended. Thread-safe. */
final class PlatformCall {
  private final long id;
  private final LocalFunction function;
  private final CallLog log;
  private final AtomicLong polls = new AtomicLong();
  private final CompletionStage<FunctionOutcome> end;
  private final CompletableFuture<FunctionOutcome> outcome = new CompletableFuture<>();

  PlatformCall(long id, LocalFunction function, CallLog log, CompletionStage<FunctionOutcome> end) {
    this.id = id;
    this.function = function;
    this.log = log;
    this.end = end;
    end.thenAccept(outcome::complete);
  }

  long id() {
    return id;
  }

  LocalFunction function() {
    return function;
  }

  CallLog log() {
    return log;
  }

  void whenEnded(Runnable action) {
    end.thenRun(action);
  }

  /** Empty while it runs. */
  Optional<FunctionOutcome> outcome() {
    return Optional.ofNullable(outcome.getNow(null));
  }

  /** How often it was polled. */
  long polls() {
    return polls.get();
  }

  /** Counts a poll and tells how many there were before. */
  long polled() {
    return polls.getAndIncrement();
  }
}
