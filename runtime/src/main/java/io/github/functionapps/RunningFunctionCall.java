package io.github.functionapps;

import io.github.functionapps.annotation.Naming;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.Connection;
import io.github.functionapps.internal.call.AsyncCall;
import io.github.functionapps.internal.call.Following;
import io.github.functionapps.internal.decode.Decoded;
import io.github.functionapps.internal.decode.Decoder;
import io.github.functionapps.internal.endpoint.CallHandle;
import io.github.functionapps.internal.endpoint.Whereabouts;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.poll.LogsAnswer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A call of a connection. What its answer was first decoded to is what all get who ask. */
final class RunningFunctionCall<T> implements FunctionCall<T> {
  private final Connection connection;
  private final AsyncCall call;
  private final Naming naming;
  private final Decoder decoder;
  private final @Nullable String lonelyElement;
  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private final CompletableFuture<T> result = new CompletableFuture<>();
  private final AtomicBoolean follows = new AtomicBoolean();
  private final AtomicReference<@Nullable Decoded> decoded = new AtomicReference<>();

  private RunningFunctionCall(
      Connection connection,
      AsyncCall call,
      Naming naming,
      Decoder decoder,
      @Nullable String lonelyElement) {
    this.connection = connection;
    this.call = call;
    this.naming = naming;
    this.decoder = decoder;
    this.lonelyElement = lonelyElement;
  }

  static <T> FunctionCall<T> of(
      Connection connection,
      AsyncCall call,
      Naming naming,
      Decoder decoder,
      @Nullable String lonelyElement) {
    RunningFunctionCall<T> running =
        new RunningFunctionCall<>(connection, call, naming, decoder, lonelyElement);
    CompletableFuture<?> unused =
        running.started.whenComplete((nothing, failure) -> running.startEnded(failure));
    unused = call.started().thenAcceptAsync(running::hasStarted, connection.callbacks());
    call.onUnattendedEnd(running::tellListener);
    return running;
  }

  @Override
  public CompletableFuture<Void> started() {
    return started;
  }

  @Override
  public Optional<String> callId() {
    return call.answer()
        .map(answer -> decoded(answer).call())
        .or(() -> Optional.of(call.info()))
        .flatMap(CallInfo::callId);
  }

  @Override
  public Optional<URI> location() {
    return call.where().map(Whereabouts::location);
  }

  @Override
  public boolean isDone() {
    return call.isOver();
  }

  @Override
  public Optional<T> poll() {
    Optional<HttpAnswer> end = value(wait(call.poll()));
    return end.map(answer -> returned(decoded(answer)));
  }

  @Override
  public CompletableFuture<T> result() {
    if (follows.compareAndSet(false, true) && !result.isDone()) {
      Following following = call.follow(null);
      CompletableFuture<?> unused =
          result.whenComplete(
              (value, failure) -> {
                call.events().ended(call.info(), 0, failure); // unless it was told before
                following.abort();
                call.abort();
                call.leaveToOthers();
              });
      unused = following.result().thenAcceptAsync(this::hasEnded, connection.callbacks());
    }
    return result;
  }

  @Override
  public T await(Duration time) {
    Following following = call.follow(time);
    try {
      return returned(decoded(value(following.result().get())));
    } catch (InterruptedException e) {
      following.abort();
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a call's end is never an exception", e);
    }
  }

  @Override
  public List<LogEntry> logs() {
    String callId = callId().orElseThrow(() -> withoutId("logs need"));
    HttpAnswer answer = value(wait(connection.calls().logs(call.plan(), callId)));
    return value(LogsAnswer.read(answer)).stream()
        .map(line -> new LogEntry(line.timestamp(), line.message()))
        .toList();
  }

  @Override
  public String handle() {
    Optional<Failure> failure = wait(call.started());
    if (failure.isPresent()) {
      throw failure.get().exception(call.info());
    }
    String handle =
        CallHandle.of(connection.calls().endpoint(), call.plan(), naming, whereabouts()).text();
    call.leaveToOthers();
    return handle;
  }

  /** Says nothing of the answer, and does not look into it. */
  @Override
  public String toString() {
    Decoded known = decoded.get();
    CallInfo info = known == null ? call.info() : known.call();
    return "FunctionCall["
        + call.events()
        + info.callId().map(id -> ", call " + id).orElse("")
        + (isDone() ? ", done]" : "]");
  }

  /** A call that was answered at once has no location, but its response can be asked for. */
  private Whereabouts whereabouts() {
    Optional<Whereabouts> where = call.where();
    if (where.isPresent()) {
      return where.get();
    }
    String callId = callId().orElseThrow(() -> withoutId("a handle needs"));
    return connection.calls().endpoint().responseOf(call.plan(), callId);
  }

  private FunctionAppsException withoutId(String need) {
    CompletableFuture<Optional<Failure>> start = call.started();
    Optional<Failure> failure = start.getNow(Optional.empty());
    return failure.isPresent()
        ? failure.get().exception(call.info())
        : new ResponseException(
            need
                + " the platform's id of the call, but it has given none"
                + (start.isDone() ? "" : " yet; wait for started()"),
            null,
            null,
            call.info());
  }

  private void hasStarted(Optional<Failure> failure) {
    if (failure.isPresent()) {
      started.completeExceptionally(failure.get().exception(call.info()));
    } else {
      started.complete(null);
    }
  }

  /** By the start itself, or from outside: then it is given up, unless it is too late for that. */
  private void startEnded(@Nullable Throwable failure) {
    if (failure != null && !call.started().isDone()) {
      call.events().ended(call.info(), 0, failure);
    }
    call.abort();
  }

  private void hasEnded(Try<HttpAnswer> end) {
    if (result.isDone()) {
      return; // nobody waits for it any more
    }
    T value;
    try {
      value = returned(decoded(value(end)));
    } catch (Throwable e) { // an Error too: a future that is never completed would be worse
      result.completeExceptionally(e);
      return;
    }
    result.complete(value);
  }

  /** A listener is told of an end that nobody waits for with the function's status, too. */
  private void tellListener(HttpAnswer answer) {
    if (call.events().isHeard()) {
      connection.callbacks().execute(() -> decoded(answer));
    }
  }

  /** Nobody waits for another's decoding, which runs the user's code: it may wait for them. */
  private Decoded decoded(HttpAnswer answer) {
    Decoded known = decoded.get();
    if (known != null) {
      return known;
    }
    Decoded mine = decoder.decode(answer.status(), answer.body(), call.info(), lonelyElement);
    if (!decoded.compareAndSet(null, mine)) {
      return Objects.requireNonNull(decoded.get()); // everybody gets the same
    }
    call.events().ended(mine.call(), mine.status(), mine.exception());
    return mine;
  }

  @SuppressWarnings({"unchecked", "NullAway"}) // the decoder was built for T
  private T returned(Decoded answer) {
    FunctionAppsException failure = answer.exception();
    if (failure != null) {
      throw failure;
    }
    return (T) answer.value();
  }

  private <V> V value(Try<V> attempt) {
    V value = attempt.value();
    if (value == null) {
      throw attempt.failure().exception(call.info());
    }
    return value;
  }

  private <V> V wait(CompletableFuture<V> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      future.cancel(false);
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException("what is waited for is never an exception", e);
    }
  }

  private CallInterruptedException interrupted() {
    Thread.currentThread().interrupt();
    return new CallInterruptedException(call.info());
  }
}
