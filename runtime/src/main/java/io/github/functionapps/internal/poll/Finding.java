package io.github.functionapps.internal.poll;

import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.envelope.RunState;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.RetryAfter;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a poll found out about a call, whatever it was answered (wire.md 4). */
sealed interface Finding {
  /** The call runs. */
  record Running(@Nullable Duration retryAfter) implements Finding {}

  /** The call has ended. */
  record Ended(HttpAnswer answer) implements Finding {}

  /** No saying; but the call is not lost by that: the next poll may find it. */
  record Unknown(Failure failure) implements Finding {}

  /** The API does not tell, and will not. */
  record Refused(Failure failure) implements Finding {}

  /** The end of the call, where it has ended; what a single poll tells. */
  default Try<Optional<HttpAnswer>> end() {
    if (this instanceof Ended ended) {
      return Try.of(Optional.of(ended.answer()));
    }
    if (this instanceof Unknown unknown) {
      return Try.failed(unknown.failure());
    }
    return this instanceof Refused refused
        ? Try.failed(refused.failure())
        : Try.of(Optional.empty());
  }

  /**
   * Of a poll of a call.
   *
   * @param wasKnown whether the call was known when the poll was sent
   */
  static Finding of(Try<HttpAnswer> polled, RemoteCall call, boolean wasKnown) {
    HttpAnswer answer = polled.value();
    if (answer == null) {
      Failure failure = polled.failure();
      return failure.repeat() == Repeat.NEVER ? new Refused(failure) : new Unknown(failure);
    }
    return answer.isSuccessful() ? ofSuccess(answer, call) : ofError(answer, call, wasKnown);
  }

  private static Finding ofSuccess(HttpAnswer answer, RemoteCall call) {
    call.becomesKnown();
    if (answer.status() == 202) {
      return new Running(RetryAfter.of(answer));
    }
    return switch (RunState.of(answer.body())) {
      case RUNNING -> new Running(RetryAfter.of(answer));
      case ENDED -> new Ended(answer);
      case UNREADABLE -> new Unknown(UNREADABLE.repeatable(Repeat.ALWAYS, null));
    };
  }

  private static Finding ofError(HttpAnswer answer, RemoteCall call, boolean wasKnown) {
    int status = answer.status();
    String advice =
        status == 404 ? "it does not know the call, or not any more" : ApiErrors.advice(status);
    Failure refusal = ApiErrors.failure("a poll of the call", advice, answer);
    if (status >= 500 || status == 408 || refusal.repeat() == Repeat.ALWAYS) {
      return new Unknown(refusal);
    }
    return status == 404 && call.mayBeTooEarly(wasKnown)
        ? new Running(RetryAfter.of(answer))
        : new Refused(refusal);
  }

  /** A page of a proxy, mostly. */
  Failure UNREADABLE =
      call ->
          new ResponseException(
              "a poll of the call must be answered with a JSON object, but something else came",
              null,
              null,
              call);
}
