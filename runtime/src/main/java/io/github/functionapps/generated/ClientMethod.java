package io.github.functionapps.generated;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.call.CallRun;
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
  private final Decoder<T> decoder;
  private final String name;

  ClientMethod(FunctionClient client, Endpoint endpoint, Decoder<T> decoder) {
    this.client = client;
    this.endpoint = endpoint;
    this.decoder = decoder;
    this.name = endpoint + " of " + client.externalId();
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
      throw request.failure().exception(CallInfo.of(name));
    }
    CallRun run = client.connection().start(client.externalId(), envelope);
    return decode(run, await(run), lonelyElement);
  }

  /**
   * Sends a request. The future returned is the root: however it is completed, the exchange ends.
   * Decoding and the user's continuations run on the callback executor.
   */
  CompletableFuture<T> async(Try<LimitedBuffer> request, @Nullable String lonelyElement) {
    LimitedBuffer envelope = request.value();
    if (envelope == null) {
      return CompletableFuture.failedFuture(request.failure().exception(CallInfo.of(name)));
    }
    CompletableFuture<T> future = new CompletableFuture<>();
    CallRun run = client.connection().start(client.externalId(), envelope);
    CompletableFuture<?> unused = future.whenComplete((value, failure) -> run.abort());
    unused =
        run.result()
            .thenAcceptAsync(
                result -> complete(future, run, result, lonelyElement),
                client.connection().callbacks());
    return future;
  }

  private void complete(
      CompletableFuture<T> future,
      CallRun run,
      Try<HttpAnswer> result,
      @Nullable String lonelyElement) {
    if (future.isDone()) {
      return; // nobody waits for it any more
    }
    T value;
    try {
      value = decode(run, result, lonelyElement);
    } catch (Throwable e) { // an Error too: a future that is never completed would be worse
      future.completeExceptionally(e);
      return;
    }
    future.complete(value);
  }

  private T decode(CallRun run, Try<HttpAnswer> result, @Nullable String lonelyElement) {
    HttpAnswer answer = result.value();
    CallInfo info = run.info(name);
    if (answer == null) {
      throw result.failure().exception(info);
    }
    return decoder.decode(answer.body(), info, lonelyElement);
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
