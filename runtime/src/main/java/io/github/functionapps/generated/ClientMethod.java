package io.github.functionapps.generated;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.call.AsyncCall;
import io.github.functionapps.internal.call.CallRun;
import io.github.functionapps.internal.decode.Decoded;
import io.github.functionapps.internal.decode.Decoder;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.json.LimitedBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One method of a generated client. Immutable and thread-safe.
 *
 * @param <T> what the method returns
 */
public final class ClientMethod<T> {
  private final FunctionClient client;
  private final Endpoint endpoint;
  private final CallPlan plan;
  private final CallPlan earlyPlan;
  private final Decoder decoder;

  ClientMethod(FunctionClient client, Endpoint endpoint, CallPlan plan, Decoder decoder) {
    this.client = client;
    this.endpoint = endpoint;
    this.earlyPlan = plan.respondAsync();
    this.plan = endpoint.isRespondAsync() ? earlyPlan : plan;
    this.decoder = decoder;
  }

  /**
   * Begins a request.
   *
   * @param literal the path up to its first variable
   * @return the request
   */
  public ClientRequest<T> path(String literal) {
    return new ClientRequest<>(this).path(literal);
  }

  FunctionClient client() {
    return client;
  }

  Endpoint endpoint() {
    return endpoint;
  }

  /** Sends a request and waits; decodes on the waiting thread. */
  T call(Try<LimitedBuffer> request, @Nullable String lonelyElement) {
    LimitedBuffer envelope = request.value();
    if (envelope == null) {
      throw request.failure().exception(plan.info());
    }
    CallRun run = connection().calls().run(plan, envelope);
    return result(run, await(run), lonelyElement);
  }

  /**
   * Sends a request. The future returned is the root: however it is completed, the exchange ends.
   * Decoding and the user's continuations run on the callback executor.
   */
  CompletableFuture<T> async(Try<LimitedBuffer> request, @Nullable String lonelyElement) {
    LimitedBuffer envelope = request.value();
    if (envelope == null) {
      return CompletableFuture.failedFuture(request.failure().exception(plan.info()));
    }
    CompletableFuture<T> future = new CompletableFuture<>();
    CallRun run = connection().calls().run(plan, envelope);
    CompletableFuture<?> unused = future.whenComplete((value, failure) -> givenUp(run, failure));
    unused =
        run.result()
            .thenAcceptAsync(
                end -> complete(future, run, end, lonelyElement), connection().callbacks());
    return future;
  }

  /** Sends a request without waiting for more than that it is under way. */
  @SuppressWarnings("unchecked") // the decoder was built of a Result<T>
  FunctionCall<T> start(Try<LimitedBuffer> request, @Nullable String lonelyElement) {
    LimitedBuffer envelope = request.value();
    if (envelope == null) {
      throw request.failure().exception(plan.info());
    }
    AsyncCall call = connection().calls().start(earlyPlan, envelope);
    return (FunctionCall<T>)
        client.apps().functionCall(call, client.naming(), decoder, lonelyElement);
  }

  private Connection connection() {
    return client.apps().connection();
  }

  private void complete(
      CompletableFuture<T> future,
      CallRun run,
      Try<HttpAnswer> end,
      @Nullable String lonelyElement) {
    if (future.isDone()) {
      return; // nobody waits for it any more
    }
    T value;
    try {
      value = result(run, end, lonelyElement);
    } catch (Throwable e) { // an Error too: a future that is never completed would be worse
      future.completeExceptionally(e);
      return;
    }
    future.complete(value);
  }

  /** Completed from outside, or by {@link #complete}, which has told the end already. */
  private static void givenUp(CallRun run, @Nullable Throwable failure) {
    run.abort();
    CallInfo known = run.info();
    run.events().ended(known, 0, failure);
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the decoder was built of a Result<T>
  private T result(CallRun run, Try<HttpAnswer> end, @Nullable String lonelyElement) {
    HttpAnswer answer = end.value();
    if (answer == null) {
      FunctionAppsException failure = end.failure().exception(run.info());
      run.events().ended(run.info(), 0, failure);
      throw failure;
    }
    Decoded decoded = decoder.decode(answer.status(), answer.body(), run.info(), lonelyElement);
    FunctionAppsException failure = decoded.exception();
    run.events().ended(decoded.call(), decoded.status(), failure);
    if (failure != null) {
      throw failure;
    }
    return (T) decoded.value();
  }

  /** Waits for the end of a call; a waiting thread that is interrupted gives the call up. */
  private static Try<HttpAnswer> await(CallRun run) {
    try {
      return run.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      run.abort();
      return run.result().join(); // ended by the abort, or just before it
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call's result is never an exception", e);
    }
  }
}
