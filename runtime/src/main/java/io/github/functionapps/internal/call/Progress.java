package io.github.functionapps.internal.call;

import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.poll.Acceptance;
import io.github.functionapps.internal.poll.RemoteCall;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * How far an async call has got, as far as is known here, whoever found out. What was said first
 * stays. Thread-safe.
 */
final class Progress {
  private final CompletableFuture<Try<Acceptance>> accepted = new CompletableFuture<>();

  /** The call's own end; never the end of somebody's patience. */
  private final CompletableFuture<HttpAnswer> answer = new CompletableFuture<>();

  /** Why the call itself has no more time: it could not start, or its deadline has passed. */
  private final CompletableFuture<Failure> givenUp = new CompletableFuture<>();

  /** The platform has accepted the call, or it could not be started. */
  void accept(Try<Acceptance> acceptance) {
    accepted.complete(acceptance);
  }

  /** Somebody has found the end of the call. */
  void end(HttpAnswer end) {
    answer.complete(end);
  }

  /** The call itself has no more time. */
  void giveUp(Failure failure) {
    givenUp.complete(failure);
  }

  /** Completed when the platform has accepted the call, or with why it could not be started. */
  CompletableFuture<Optional<Failure>> started() {
    return accepted.thenApply(start -> Optional.ofNullable(failureOf(start)));
  }

  /** Why the call could not be started; null where it was, or may yet be. */
  @Nullable Failure startFailure() {
    Try<Acceptance> start = accepted.getNow(null);
    return start == null ? null : failureOf(start);
  }

  /** What the platform made of the call; null where that is not known. */
  @Nullable Acceptance acceptance() {
    Try<Acceptance> start = accepted.getNow(null);
    return start == null ? null : start.value();
  }

  /** The call as the platform runs it, or ran it; null before that, and where it had ended. */
  @Nullable RemoteCall running() {
    Acceptance acceptance = acceptance();
    return acceptance == null ? null : acceptance.running();
  }

  /** The end of the call. */
  Optional<HttpAnswer> answer() {
    return Optional.ofNullable(answer.getNow(null));
  }

  /** Whether nothing more can be learned: the call has ended, or could not start. */
  boolean isOver() {
    return answer.isDone() || startFailure() != null;
  }

  /** Why it is no use to wait; whoever has patience of their own does not care for the deadline. */
  @Nullable Failure hopeless(boolean hasOwnPatience) {
    Failure failure = startFailure();
    return failure != null || hasOwnPatience ? failure : givenUp.getNow(null);
  }

  /** Completed when nothing is left to be done by itself. */
  CompletableFuture<Object> over() {
    return CompletableFuture.anyOf(answer, givenUp);
  }

  private static @Nullable Failure failureOf(Try<Acceptance> start) {
    return start.value() == null ? start.failure() : null;
  }
}
