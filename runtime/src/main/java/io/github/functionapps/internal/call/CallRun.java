package io.github.functionapps.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.auth.NonceRequest;
import io.github.functionapps.internal.failure.DeadlineFailure;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.HttpFailures;
import io.github.functionapps.internal.http.HttpResult;
import io.github.functionapps.internal.json.LimitedBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: token, nonce, POST, each step begun by the end of the one before it, no
 * thread waiting. Whatever ends it first wins: the answer, the deadline, or the caller.
 * Thread-safe.
 */
public final class CallRun {
  private static final ByteBuffer NONCE =
      ByteBuffer.wrap(",\"nonce\":\"".getBytes(StandardCharsets.US_ASCII));
  private static final ByteBuffer END = ByteBuffer.wrap("\"}".getBytes(StandardCharsets.US_ASCII));

  private final CallEnvironment environment;
  private final String function;
  private final LimitedBuffer envelope;
  private final CompletableFuture<CallResult> result = new CompletableFuture<>();

  private volatile String waitingFor = "a token";
  private volatile @Nullable Runnable abortStep;
  private volatile @Nullable HttpExchange post;
  private volatile int attempts;

  /**
   * A call that was not started yet.
   *
   * @param environment what all calls share
   * @param function the function's external id
   * @param envelope the envelope up to its nonce
   */
  public CallRun(CallEnvironment environment, String function, LimitedBuffer envelope) {
    this.environment = environment;
    this.function = function;
    this.envelope = envelope;
  }

  /** Starts the call. */
  public void start() {
    Future<?> deadline =
        environment
            .timers()
            .schedule(
                environment.deadline(),
                () -> end(new DeadlineFailure(environment.deadline(), waitingFor)));
    CompletableFuture<Void> unused = result.thenRun(() -> deadline.cancel(false));
    unused = environment.tokens().token().thenAccept(this::haveToken);
  }

  /**
   * How the call ends. Never completed exceptionally; completed on a thread that must not be kept.
   *
   * @return the result
   */
  public CompletableFuture<CallResult> result() {
    return result;
  }

  /**
   * Ends the call from outside: the step under way is aborted. Does nothing where it has ended.
   *
   * @param failure why
   */
  public void end(Failure failure) {
    boolean first = result.complete(new CallResult(Try.failed(failure), attempts, mayHaveRun()));
    Runnable step = abortStep;
    if (first && step != null) {
      step.run();
    }
  }

  /** Gives up the step under way, for a caller who no longer waits. */
  public void abort() {
    end(CallAborted.INSTANCE);
  }

  private void haveToken(Try<AccessToken> token) {
    if (token instanceof Try.Failed<AccessToken> failed) {
      end(failed.failure());
    } else if (token instanceof Try.Done<AccessToken> done) {
      waitingFor = "a nonce";
      NonceRequest request = environment.nonces().request(done.value());
      step(request::abort);
      CompletableFuture<Void> unused =
          request.result().thenAccept(nonce -> haveNonce(done.value(), nonce));
    }
  }

  private void haveNonce(AccessToken token, Try<String> nonce) {
    if (nonce instanceof Try.Failed<String> failed) {
      end(failed.failure());
    } else if (nonce instanceof Try.Done<String> done && !result.isDone()) {
      waitingFor = "the answer";
      attempts = 1;
      HttpExchange exchange = environment.calls().post(function, token, withNonce(done.value()));
      post = exchange;
      step(exchange::abort);
      exchange.onResult(answer -> haveAnswer(token, answer));
    }
  }

  private void haveAnswer(AccessToken token, HttpResult answer) {
    if (!(answer instanceof HttpResult.Answered answered)) {
      end(HttpFailures.of(answer, environment.calls().peer()));
    } else if (answered.isSuccessful()) {
      result.complete(new CallResult(Try.of(answered), attempts, true));
    } else {
      if (answered.status() == 401) {
        environment.tokens().rejected(token);
      }
      Failure refusal = environment.calls().refusal(function, answered);
      boolean mayHaveRun = answered.status() >= 500 || answered.status() == 408;
      result.complete(new CallResult(Try.failed(refusal), attempts, mayHaveRun));
    }
  }

  /** Remembers how to abort a step, and does so where the call ended while the step began. */
  private void step(Runnable abort) {
    abortStep = abort;
    if (result.isDone()) {
      abort.run();
    }
  }

  private boolean mayHaveRun() {
    HttpExchange exchange = post;
    return exchange != null && exchange.isSent();
  }

  private BytesBody withNonce(String nonce) {
    return BytesBody.json(
        ByteBuffer.wrap(envelope.array(), 0, envelope.length()),
        NONCE,
        ByteBuffer.wrap(JsonStringEncoder.getInstance().quoteAsUTF8(nonce)),
        END);
  }
}
