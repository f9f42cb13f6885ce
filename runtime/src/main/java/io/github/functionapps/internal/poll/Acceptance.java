package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.endpoint.Whereabouts;
import io.github.functionapps.internal.envelope.RunState;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.RetryAfter;
import org.jspecify.annotations.Nullable;

/**
 * What the platform made of a call that it was asked to answer early: it runs, or it has ended
 * already.
 *
 * @param running the call that runs; null where it has ended
 * @param answer the end of the call; null where it runs
 */
public record Acceptance(@Nullable RemoteCall running, @Nullable HttpAnswer answer) {
  /**
   * Of an answer of 2xx to a call.
   *
   * @param answer the answer
   * @param endpoint where the call was posted
   * @param plan how it is made
   * @return what became of the call, or why it cannot be asked for
   */
  public static Try<Acceptance> of(HttpAnswer answer, CallsEndpoint endpoint, CallPlan plan) {
    if (!isRunning(answer, plan)) {
      return Try.of(new Acceptance(null, answer));
    }
    Try<Whereabouts> where = Whereabouts.of(answer, endpoint, plan.function());
    Whereabouts found = where.value();
    return found == null
        ? Try.failed(where.failure())
        : Try.of(new Acceptance(RemoteCall.accepted(plan, found, RetryAfter.of(answer)), null));
  }

  /**
   * Nobody looks into the answer where no early one was asked for. One without content, and without
   * a place to ask, is the end, as it is of a call that was not asked to be answered early.
   */
  private static boolean isRunning(HttpAnswer answer, CallPlan plan) {
    if (answer.status() == 204 && answer.header("location").isEmpty()) {
      return false;
    }
    return answer.status() == 202
        || (plan.isRespondAsync() && RunState.of(answer.body()) == RunState.RUNNING);
  }
}
