package io.github.functionapps;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A call that runs on the platform while the caller does something else. Thread-safe.
 *
 * @param <T> what the function answers
 */
public interface FunctionCall<T> {
  /**
   * Completes when the platform has accepted the call, exceptionally when it has not.
   *
   * @return the start
   */
  CompletableFuture<Void> started();

  /**
   * The platform's id of the call.
   *
   * @return the id, once it is known
   */
  Optional<String> callId();

  /**
   * Where the call's answer can be asked for.
   *
   * @return the location; empty before the start, and where the server answered at once
   */
  Optional<URI> location();

  /**
   * Asks once whether the call has ended.
   *
   * @return the answer, or empty while the function runs
   * @throws io.github.functionapps.error.FunctionAppsException if the call failed
   */
  Optional<T> poll();

  /**
   * Polls until the call has ended, without blocking a thread.
   *
   * @return the answer
   */
  CompletableFuture<T> result();

  /**
   * Polls until the call has ended, for at most the given time.
   *
   * @param time how long to wait
   * @return the answer
   * @throws io.github.functionapps.error.DeadlineException if the call still runs
   * @throws io.github.functionapps.error.FunctionAppsException if the call failed
   */
  T await(Duration time);

  /**
   * What the function has logged.
   *
   * @return the lines, in their order
   */
  List<LogEntry> logs();

  /**
   * A text without secrets from which another process can resume the call.
   *
   * @return the handle
   */
  String handle();

  /**
   * A call that has ended, for tests.
   *
   * @param <T> what the function answers
   * @param value the answer
   * @return the call
   */
  static <T> FunctionCall<T> completed(T value) {
    return new CompletedFunctionCall<>(value);
  }
}
