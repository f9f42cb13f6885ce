package io.github.functionapps.internal.poll;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.lifetime.CurrentStep;
import io.github.functionapps.internal.permit.Claim;
import io.github.functionapps.internal.permit.Turns;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks the API something about a call: a connection, token, GET, and where the token is refused,
 * both once more with a fresh one. Used once; thread-safe.
 */
final class Get {
  private final CallsEndpoint endpoint;
  private final CallPlan plan;
  private final URI url;
  private final Consumer<Try<HttpAnswer>> onEnd;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final CurrentStep step = new CurrentStep(ended::get);
  private final Claim connection;

  /** See {@link Gets#get}. */
  Get(
      CallsEndpoint endpoint,
      Turns turns,
      CallPlan plan,
      URI url,
      Consumer<Try<HttpAnswer>> onEnd) {
    this.connection = turns.connection(step);
    this.endpoint = endpoint;
    this.plan = plan;
    this.url = url;
    this.onEnd = onEnd;
  }

  void start() {
    connection.await(
        () -> {
          step.waitFor("");
          start(endpoint.tokens().token(), true);
        });
  }

  void abort() {
    ended.set(true);
    step.abort();
    connection.release();
  }

  /** What keeps it from being sent; empty once it is on its way. */
  String waitingFor() {
    return step.waitingFor();
  }

  private void start(CompletableFuture<Try<AccessToken>> next, boolean isFirst) {
    step.began(() -> next.cancel(false));
    CompletableFuture<Void> unused =
        next.thenAccept(token -> token.then(value -> ask(value, isFirst), this::fail))
            .exceptionally(this::failWithBug);
  }

  private void ask(AccessToken token, boolean isFirst) {
    if (ended.get()) {
      return;
    }
    HttpExchange asked = endpoint.get(plan, token, url);
    step.began(asked::abort);
    asked.onResult(
        result ->
            result.then(
                answer -> {
                  if (answer.status() == 401 && isFirst && !ended.get()) {
                    start(endpoint.tokens().tokenAfter(token), false);
                  } else {
                    end(Try.of(answer));
                  }
                },
                this::fail));
  }

  private void fail(Failure failure) {
    end(Try.failed(failure));
  }

  /** It must end, even by a mistake of ours or of the user's token provider. */
  private @Nullable Void failWithBug(Throwable bug) {
    Throwable cause = bug.getCause() == null ? bug : bug.getCause();
    String message = "the API could not be asked about the call: " + cause.getClass().getName();
    fail(call -> new TransportException(message, TransportException.Kind.OTHER, call));
    return null;
  }

  private void end(Try<HttpAnswer> result) {
    if (ended.compareAndSet(false, true)) {
      connection.release();
      onEnd.accept(result);
    }
  }
}
