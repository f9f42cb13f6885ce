package io.github.functionapps.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.json.LimitedBuffer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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

  private final CallsEndpoint endpoint;
  private final ScheduledExecutorService timers;
  private final Duration deadline;
  private final String function;
  private final LimitedBuffer envelope;
  private final CompletableFuture<Try<HttpAnswer>> result = new CompletableFuture<>();

  private volatile String waitingFor = "a token";
  private volatile @Nullable Runnable abortStep;
  private volatile @Nullable HttpExchange post;
  private volatile boolean refused;

  /**
   * A call that was not started yet.
   *
   * @param endpoint where the call is posted
   * @param timers runs the deadline
   * @param deadline how long the call may take
   * @param function the function's external id
   * @param envelope the envelope up to its nonce
   */
  public CallRun(
      CallsEndpoint endpoint,
      ScheduledExecutorService timers,
      Duration deadline,
      String function,
      LimitedBuffer envelope) {
    this.endpoint = endpoint;
    this.timers = timers;
    this.deadline = deadline;
    this.function = function;
    this.envelope = envelope;
  }

  /** Starts the call. */
  public void start() {
    Future<?> timer =
        timers.schedule(this::deadlinePassed, deadline.toNanos(), TimeUnit.NANOSECONDS);
    CompletableFuture<Void> unused = result.thenRun(() -> timer.cancel(false));
    unused =
        endpoint
            .tokens
            .token()
            .thenAccept(attempt -> attempt.then(this::haveToken, this::end))
            .exceptionally(this::endWithBug);
  }

  /**
   * How the call ends. Never completed exceptionally; completed on a thread that must not be kept.
   *
   * @return the result
   */
  public CompletableFuture<Try<HttpAnswer>> result() {
    return result;
  }

  /**
   * What is known of the call.
   *
   * @param endpointName the endpoint in messages
   * @return the same with attempts and whether the function may have run
   */
  public CallInfo info(String endpointName) {
    HttpExchange exchange = post;
    boolean mayHaveRun = exchange != null && exchange.isSent() && !refused;
    return CallInfo.of(endpointName).withAttempts(exchange == null ? 0 : 1, mayHaveRun);
  }

  /**
   * Ends the call from outside: the step under way is aborted. Does nothing where it has ended.
   *
   * @param failure why
   */
  public void end(Failure failure) {
    boolean first = result.complete(Try.failed(failure));
    Runnable step = abortStep;
    if (first && step != null) {
      step.run();
    }
  }

  /** Gives up the step under way, for a caller who no longer waits. */
  public void abort() {
    end(CallInterruptedException::new); // only a blocked caller that was interrupted looks at it
  }

  private void haveToken(AccessToken token) {
    if (result.isDone()) {
      return;
    }
    waitingFor = "a nonce";
    CompletableFuture<Try<String>> nonce = endpoint.nonces.nonce(token);
    step(() -> nonce.cancel(false));
    CompletableFuture<Void> unused =
        nonce
            .thenAccept(attempt -> attempt.then(value -> haveNonce(token, value), this::end))
            .exceptionally(this::endWithBug);
  }

  private void haveNonce(AccessToken token, String nonce) {
    if (result.isDone()) {
      return;
    }
    waitingFor = "the answer";
    HttpExchange exchange = endpoint.post(function, token, withNonce(nonce));
    post = exchange;
    step(exchange::abort);
    exchange.onResult(attempt -> attempt.then(answer -> haveAnswer(token, answer), this::end));
  }

  private void haveAnswer(AccessToken token, HttpAnswer answer) {
    if (answer.isSuccessful()) {
      result.complete(Try.of(answer));
      return;
    }
    if (answer.status() == 401) {
      endpoint.tokens.rejected(token);
    }
    refused = answer.status() < 500 && answer.status() != 408;
    result.complete(Try.failed(endpoint.refusal(function, answer)));
  }

  /** A call must end, even by a mistake of ours or of the user's token provider. */
  private @Nullable Void endWithBug(Throwable bug) {
    Throwable cause = bug.getCause() == null ? bug : bug.getCause();
    String message = "the call could not be sent: " + cause.getClass().getName();
    end(call -> new TransportException(message, TransportException.Kind.OTHER, call));
    return null;
  }

  private void deadlinePassed() {
    String message = "the deadline of " + deadline + " passed while waiting for " + waitingFor;
    end(
        call ->
            new DeadlineException(
                message
                    + (call.mayHaveRun()
                        ? "; the function may still be running"
                        : "; the function was not called"),
                deadline,
                call,
                null));
  }

  /** Remembers how to abort a step, and does so where the call ended while the step began. */
  private void step(Runnable abort) {
    abortStep = abort;
    if (result.isDone()) {
      abort.run();
    }
  }

  private BytesBody withNonce(String nonce) {
    return BytesBody.json(
        ByteBuffer.wrap(envelope.array(), 0, envelope.size()),
        NONCE,
        ByteBuffer.wrap(JsonStringEncoder.getInstance().quoteAsUTF8(nonce)),
        END);
  }
}
