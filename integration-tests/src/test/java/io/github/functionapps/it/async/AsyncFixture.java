package io.github.functionapps.it.async;

import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;

/** A stand-in with a function whose calls run until a test ends them. */
abstract class AsyncFixture {
  /** Long enough for any machine: only a fault makes it pass. */
  static final Duration PATIENCE = Duration.ofSeconds(30);

  static final Report REPORT = new Report(2024, 7);

  final LocalCdf cdf = LocalCdf.start();

  /** What all calls end with, as soon as it is completed. */
  final CompletableFuture<Object> end = new CompletableFuture<>();

  /** Completed when the function has been asked for a report. */
  final CompletableFuture<Void> called = new CompletableFuture<>();

  private final CompletableFuture<Void> gate = new CompletableFuture<>();
  private final Deque<FunctionApps> open = new ArrayDeque<>();

  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  AsyncFixture() {
    cdf.function("reports")
        .post(
            "/reports",
            request -> {
              called.complete(null);
              return end;
            })
        .get("/ping", request -> "pong");
  }

  @AfterEach
  void close() {
    open.forEach(FunctionApps::close);
    cdf.close();
  }

  /** Retries at once and polls all the time. */
  FunctionApps.Builder settings() {
    return cdf.builder()
        .retry(RetryPolicy.standard().base(Duration.ofNanos(1)))
        .pollIntervals(Duration.ofMillis(1), Duration.ofMillis(5));
  }

  /** Closed after the test. */
  FunctionApps opened(FunctionApps.Builder settings) {
    FunctionApps apps = settings.build();
    open.push(apps);
    return apps;
  }

  ReportsApi client(FunctionApps.Builder settings) {
    return opened(settings).create(ReportsApi.class);
  }

  static <T> FunctionCall<T> started(FunctionCall<T> call) {
    await(call.started());
    return call;
  }

  /** The function answers {@link #REPORT}. */
  void endWithReport() {
    end.complete(REPORT);
  }

  /** Holds the answers to an endpoint's requests back until {@link #letGo}; tells of the first. */
  CompletableFuture<Void> hold(Endpoint endpoint) {
    CompletableFuture<Void> arrived = new CompletableFuture<>();
    cdf.faults()
        .decide(
            request -> {
              if (request.endpoint() != endpoint || gate.isDone()) {
                return Optional.empty();
              }
              arrived.complete(null);
              return Optional.of(new ScriptedAnswer().delayUntil(gate));
            });
    return arrived;
  }

  /** Answers what is held back, and all that comes. */
  void letGo() {
    gate.complete(null);
  }

  /** An answer without a request id, so that messages are always the same. */
  void always(Endpoint endpoint, int status) {
    cdf.faults().always(endpoint, new ScriptedAnswer().answer(status, "{}"));
  }

  List<RecordedRequest> requests(Endpoint endpoint) {
    return cdf.requests().stream().filter(request -> request.endpoint() == endpoint).toList();
  }

  /** Takes as long as many polls, none of which may come. */
  void makeOtherCalls(ReportsApi reports) {
    for (int i = 0; i < 30; i++) {
      reports.ping();
    }
  }

  static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  /** The failure itself, as a continuation of the future sees it. */
  static Throwable failureOf(CompletableFuture<?> future) {
    return await(future.handle((value, failure) -> failure));
  }

  /** What a thread of its own runs, and what becomes of it. */
  static final class Caller {
    final CompletableFuture<Throwable> failure = new CompletableFuture<>();
    final CompletableFuture<Boolean> wasInterrupted = new CompletableFuture<>();
    private final Thread thread;

    Caller(Runnable action) {
      thread =
          new Thread(
              () -> {
                Throwable thrown = catchThrowable(action::run);
                wasInterrupted.complete(Thread.currentThread().isInterrupted());
                failure.complete(thrown);
              });
      thread.setDaemon(true);
      thread.start();
    }

    void interrupt() {
      thread.interrupt();
    }
  }
}
