package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * All that was said so far about an answer.
 *
 * @param drop whether the connection is closed without an answer
 * @param instead comes in place of the usual answer
 * @param change is made to the answer, the usual one or not
 * @param until holds the answer back
 */
record Script(
    Drop drop,
    Optional<Function<ApiAnswers, HttpAnswer>> instead,
    UnaryOperator<HttpAnswer> change,
    CompletionStage<?> until) {
  static final Script USUAL =
      new Script(
          Drop.NEVER,
          Optional.empty(),
          UnaryOperator.identity(),
          CompletableFuture.completedStage(null));

  /** When the connection is closed without an answer. */
  enum Drop {
    NEVER,
    BEFORE_READING,
    AFTER_READING,
    ANSWER
  }

  Script with(Drop when) {
    return new Script(when, instead, change, until);
  }

  Script answering(Function<ApiAnswers, HttpAnswer> answer) {
    return new Script(drop, Optional.of(answer), change, until);
  }

  Script changing(UnaryOperator<HttpAnswer> more) {
    return new Script(drop, instead, answer -> more.apply(change.apply(answer)), until);
  }

  Script waitingFor(CompletionStage<?> event) {
    return new Script(drop, instead, change, event);
  }

  boolean dropsBeforeReading() {
    return drop == Drop.BEFORE_READING;
  }

  /** The answer to a request that was read; a failed one closes the connection. */
  CompletionStage<HttpAnswer> play(
      ApiAnswers answers, Supplier<CompletionStage<HttpAnswer>> usual) {
    return switch (drop) {
      case BEFORE_READING -> dropped();
      case AFTER_READING -> until.thenCompose(now -> dropped());
      case ANSWER ->
          whole(answers, usual)
              .thenCombine(until, (answer, now) -> answer)
              .thenCompose(lost -> dropped());
      case NEVER ->
          whole(answers, usual).thenApply(change).thenCombine(until, (answer, now) -> answer);
    };
  }

  /** What closes the connection. */
  static CompletionStage<HttpAnswer> dropped() {
    return CompletableFuture.failedStage(new IOException("dropped, as the test wants it"));
  }

  private CompletionStage<HttpAnswer> whole(
      ApiAnswers answers, Supplier<CompletionStage<HttpAnswer>> usual) {
    return instead.isPresent()
        ? CompletableFuture.completedStage(instead.get().apply(answers))
        : usual.get();
  }
}
