package io.github.functionapps.internal.call;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpResult;

/**
 * How a call ended: with the answer's bytes, still to be decoded where the caller wants it, or with
 * a failure.
 *
 * @param answer the answer with HTTP 2xx, or why there is none
 * @param attempts how often the call was tried
 * @param mayHaveRun whether the function may have been executed
 */
public record CallResult(Try<HttpResult.Answered> answer, int attempts, boolean mayHaveRun) {
  /**
   * A call that failed before anything was sent.
   *
   * @param failure why
   * @return the result
   */
  public static CallResult notSent(Failure failure) {
    return new CallResult(Try.failed(failure), 0, false);
  }

  /**
   * What is known of the call.
   *
   * @param endpoint the endpoint
   * @return the same with attempts and whether the function may have run
   */
  public CallInfo info(String endpoint) {
    return CallInfo.of(endpoint).withAttempts(attempts, mayHaveRun);
  }
}
