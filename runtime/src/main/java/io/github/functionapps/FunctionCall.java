package io.github.functionapps;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A call that runs on the platform while the caller does something else. It is polled only while
 * somebody waits for it, and a poll that fails on the way does not lose it. Thread-safe.
 *
 * @param <T> what the function answers
 */
public interface FunctionCall<T> {
  /**
   * Completes when the platform has accepted the call, exceptionally when it has not. From then on
   * {@link #handle} does not wait. Completing it from outside, by {@code cancel} for instance,
   * gives the start up.
   *
   * @return the start, always the same future
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
   * Whether the end of the call is known here, or that it could not start. Asks nobody.
   *
   * @return true once a poll has found the end
   */
  boolean isDone();

  /**
   * Asks once whether the call has ended, and waits for the answer to that.
   *
   * @return the answer; empty while the call starts or runs, and where the function answers null
   *     ({@link #isDone} tells which)
   * @throws io.github.functionapps.error.FunctionAppsException if the call failed, or could not be
   *     asked for
   */
  Optional<T> poll();

  /**
   * Polls until the call has ended or its deadline passes, without blocking a thread. Completing
   * the future from outside, by {@code cancel} or {@code orTimeout} for instance, ends it for all
   * and for good: it stops the polling, and the start if the platform has not accepted the call,
   * and unless others wait for the call, the next may take its turn ({@code maxRunningCalls}).
   * {@link #poll} and {@link #await} can still find the end. For a wait that may be followed by
   * another, use {@link #await}, or a {@code copy()} of the future.
   *
   * @return the answer, always the same future
   */
  CompletableFuture<T> result();

  /**
   * Polls until the call has ended, for at most the given time, whatever the call's own deadline.
   *
   * @param time how long to wait
   * @return the answer
   * @throws io.github.functionapps.error.DeadlineException if the call still runs: it can be waited
   *     for again
   * @throws io.github.functionapps.error.FunctionAppsException if the call failed
   */
  T await(Duration time);

  /**
   * What the function has logged so far.
   *
   * @return the lines, in their order
   * @throws io.github.functionapps.error.FunctionAppsException if they cannot be had
   */
  List<LogEntry> logs();

  /**
   * A text without secrets from which another process can resume the call: see {@link
   * FunctionApps#resume(String, Class)}. Waits until the platform has accepted the call, which
   * {@link #started} tells without a thread. Whoever takes the handle and does not wait for the end
   * here leaves the call to others: the next may take its turn ({@code maxRunningCalls}).
   *
   * @return the handle, letters and digits mostly; some hundred characters
   * @throws io.github.functionapps.error.FunctionAppsException if the call could not be started
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
