package io.github.functionapps;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A call that ended before anybody asked. */
final class CompletedFunctionCall<T> implements FunctionCall<T> {
  private final T value;
  private final CompletableFuture<Void> started = CompletableFuture.completedFuture(null);
  private final CompletableFuture<T> result;

  CompletedFunctionCall(T value) {
    this.value = value;
    this.result = CompletableFuture.completedFuture(value);
  }

  @Override
  public CompletableFuture<Void> started() {
    return started;
  }

  @Override
  public Optional<String> callId() {
    return Optional.empty();
  }

  @Override
  public Optional<URI> location() {
    return Optional.empty();
  }

  @Override
  public boolean isDone() {
    return true;
  }

  @Override
  public Optional<T> poll() {
    return Optional.ofNullable(value);
  }

  @Override
  public CompletableFuture<T> result() {
    return result;
  }

  @Override
  public T await(Duration time) {
    return value;
  }

  @Override
  public List<LogEntry> logs() {
    return List.of();
  }

  @Override
  public String handle() {
    return "completed";
  }
}
