package io.github.functionapps.internal.call;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.call.CallListener.Step;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.CallsEndpoint;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.RequestContent;
import io.github.functionapps.internal.json.LimitedBuffer;
import io.github.functionapps.internal.lifetime.CurrentStep;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call: token, nonce, POST, each step begun by the end of the one before it, no
 * thread waiting. Used once; thread-safe.
 */
final class Attempt {
  private static final ByteBuffer NONCE =
      ByteBuffer.wrap(",\"nonce\":\"".getBytes(StandardCharsets.US_ASCII));
  private static final ByteBuffer END = ByteBuffer.wrap("\"}".getBytes(StandardCharsets.US_ASCII));

  private final CallsEndpoint endpoint;
  private final CallPlan plan;
  private final AtomicReference<@Nullable LimitedBuffer> envelope;
  private final BiConsumer<Attempt, Try<HttpAnswer>> onEnd;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final CurrentStep underWay = new CurrentStep(ended::get, "a token");

  private volatile @Nullable AccessToken token;
  private volatile @Nullable BytesBody sent;
  private volatile int httpStatus;
  private volatile boolean refused;

  /**
   * An attempt that was not started yet.
   *
   * @param endpoint where the call is posted
   * @param plan how it is made
   * @param envelope the envelope up to its nonce
   * @param onEnd gets an answer of 2xx, or why there is none; not called after {@link #abort}
   */
  Attempt(
      CallsEndpoint endpoint,
      CallPlan plan,
      LimitedBuffer envelope,
      BiConsumer<Attempt, Try<HttpAnswer>> onEnd) {
    this.endpoint = endpoint;
    this.plan = plan;
    this.envelope = new AtomicReference<>(envelope);
    this.onEnd = onEnd;
  }

  /** Starts the first attempt of a call, or one after a backoff. */
  void start() {
    start(endpoint.tokens().token(), value -> haveToken(value, false));
  }

  /** Starts the attempt after one whose token or nonce was refused. */
  void startAfter(Attempt before, Failure refusal) {
    AccessToken rejected = before.token;
    if (refusal.repeat() != Repeat.WITH_FRESH_TOKEN || rejected == null) {
      start(endpoint.tokens().token(), value -> haveToken(value, true));
      return;
    }
    start(
        endpoint.tokens().tokenAfter(rejected),
        fresh -> {
          if (fresh.value().equals(rejected.value())) {
            fail(refusal);
          } else {
            haveToken(fresh, false);
          }
        });
  }

  /** Gives it up: the step under way is aborted. */
  void abort() {
    withdraw();
    underWay.abort();
  }

  /** For what a deadline that passes now finds. */
  String waitingFor() {
    return underWay.waitingFor();
  }

  /** How far it got. */
  Step step() {
    if (isPosted()) {
      return Step.CALL;
    }
    return token == null ? Step.TOKEN : Step.NONCE;
  }

  /** Whether the call itself was handed to the transport. */
  boolean isPosted() {
    return sent != null;
  }

  /** Whether the function may have been executed so far. */
  boolean mayHaveRun() {
    BytesBody body = sent;
    return body != null && body.isAskedFor() && !refused;
  }

  /** Sees to it that the function is not executed any more, if that can still be. */
  void withdraw() {
    ended.set(true);
    BytesBody body = sent;
    if (body != null) {
      body.withdraw();
    }
  }

  /** The HTTP status of the call; 0 where there was no answer. */
  int httpStatus() {
    return httpStatus;
  }

  private void start(CompletableFuture<Try<AccessToken>> nextToken, Consumer<AccessToken> next) {
    underWay.began(() -> nextToken.cancel(false));
    CompletableFuture<Void> unused =
        nextToken
            .thenAccept(attempt -> attempt.then(next, this::fail))
            .exceptionally(this::failWithBug);
  }

  private void haveToken(AccessToken value, boolean withFreshNonce) {
    if (ended.get()) {
      return;
    }
    token = value;
    underWay.waitFor("a nonce");
    CompletableFuture<Try<String>> nonce =
        withFreshNonce
            ? endpoint.nonces().nonceAfterRefusal(value)
            : endpoint.nonces().nonce(value);
    underWay.began(() -> nonce.cancel(false));
    CompletableFuture<Void> unused =
        nonce
            .thenAccept(attempt -> attempt.then(text -> haveNonce(value, text), this::fail))
            .exceptionally(this::failWithBug);
  }

  private void haveNonce(AccessToken value, String nonce) {
    LimitedBuffer toSend = envelope.getAndSet(null);
    if (ended.get() || toSend == null) {
      return;
    }
    underWay.waitFor("the answer");
    BytesBody body = body(toSend, nonce);
    sent = body; // before it is on its way: whoever asks must not be told that it is not
    if (ended.get()) {
      body.withdraw();
    }
    HttpExchange exchange = endpoint.post(plan, value, body);
    underWay.began(exchange::abort);
    exchange.onResult(
        result ->
            result.then(
                answer -> haveAnswer(answer, () -> content(value, nonce, toSend)), this::haveNone));
  }

  private void haveAnswer(HttpAnswer answer, Supplier<RequestContent> request) {
    httpStatus = answer.status();
    if (answer.isSuccessful()) {
      end(Try.of(answer));
      return;
    }
    Failure refusal = endpoint.refusal(plan, answer, request);
    refused =
        (answer.status() < 500 && answer.status() != 408) || refusal.repeat() == Repeat.ALWAYS;
    end(Try.failed(refusal));
  }

  private void haveNone(Failure failure) {
    boolean isLost = failure.exception(CallInfo.NONE) instanceof TransportException;
    fail(isLost ? failure.saying(plan::cautionAfter) : failure);
  }

  /** Without an answer to the call. Where it was not sent, nobody need know whether it ran. */
  private void fail(Failure failure) {
    BytesBody body = sent;
    boolean isUnsent = body == null || body.withdraw();
    end(
        Try.failed(
            isUnsent && failure.repeat() == Repeat.IF_IDEMPOTENT
                ? failure.repeatable(Repeat.ALWAYS, failure.retryAfter())
                : failure));
  }

  /** A call must end, even by a mistake of ours or of the user's token provider. */
  private @Nullable Void failWithBug(Throwable bug) {
    Throwable cause = bug.getCause() == null ? bug : bug.getCause();
    String message = "the call could not be sent: " + cause.getClass().getName();
    end(Try.failed(call -> new TransportException(message, TransportException.Kind.OTHER, call)));
    return null;
  }

  private void end(Try<HttpAnswer> result) {
    if (ended.compareAndSet(false, true)) {
      underWay.done(); // its answer, a page of a proxy maybe, is kept no longer
      onEnd.accept(this, result);
    }
  }

  private RequestContent content(AccessToken token, String nonce, LimitedBuffer envelope) {
    return RequestContent.of(plan.callersHeaders(), List.of(token.value(), nonce))
        .withEnvelope(envelope.array(), envelope.size());
  }

  private static BytesBody body(LimitedBuffer envelope, String nonce) {
    return BytesBody.json(
        ByteBuffer.wrap(envelope.array(), 0, envelope.size()),
        NONCE,
        ByteBuffer.wrap(JsonStringEncoder.getInstance().quoteAsUTF8(nonce)),
        END);
  }
}
