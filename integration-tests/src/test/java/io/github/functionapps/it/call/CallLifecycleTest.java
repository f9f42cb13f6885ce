package io.github.functionapps.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What ends a call before its answer: the deadline, the caller, an interrupt, close. */
class CallLifecycleTest {
  private final CompletableFuture<Void> hold = new CompletableFuture<>();
  private LocalCdf cdf;

  @FunctionApp("f")
  interface Api {
    @Get("/n")
    int n();

    @Get("/n")
    CompletableFuture<Integer> nAsync();
  }

  @BeforeEach
  void start() {
    cdf = LocalCdf.start();
    cdf.function("f").get("/n", request -> 1);
  }

  @AfterEach
  void stop() {
    hold.complete(null);
    cdf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "TOKEN, a token, the function was not called, false, 0",
    "SESSION, a nonce, the function was not called, false, 0",
    "CALL, the answer, the function may still be running, true, 1",
  })
  void theDeadlineCoversEveryStep(
      Endpoint held, String waitingFor, String ran, boolean mayHaveRun, int attempts) {
    cdf.next(held).delayUntil(hold);
    try (FunctionApps apps = cdf.builder().deadline(Duration.ofMillis(200)).build()) {
      DeadlineException failure =
          catchThrowableOfType(DeadlineException.class, apps.create(Api.class)::n);
      assertThat(failure)
          .hasMessage(
              "GET /n of f: the deadline of PT0.2S passed while waiting for "
                  + waitingFor
                  + "; "
                  + ran);
      assertThat(failure.deadline()).isEqualTo(Duration.ofMillis(200));
      assertThat(failure.mayHaveRun()).isEqualTo(mayHaveRun);
      assertThat(failure.attempts()).isEqualTo(attempts);
    }
  }

  @Test
  void theDeadlineCoversTheWaitForAConnection() {
    cdf.next(Endpoint.CALL).delayUntil(hold);
    try (FunctionApps patient = cdf.builder().build();
        FunctionApps hurried =
            cdf.builder().maxConnections(1).deadline(Duration.ofMillis(500)).build()) {
      // The first call of the hurried client holds its only connection, the token is there already.
      Api api = hurried.create(Api.class);
      CompletableFuture<Integer> first = api.nAsync();
      CompletableFuture<Integer> second = api.nAsync();
      assertThatThrownBy(() -> CompletableFuture.allOf(first, second).join())
          .hasCauseInstanceOf(DeadlineException.class);
      assertThat(patient.create(Api.class).n()).isEqualTo(1);
    }
  }

  @Test
  void completingAFutureFromOutsideFreesItsConnection() {
    cdf.next(Endpoint.CALL).delayUntil(hold);
    try (FunctionApps apps = cdf.builder().maxConnections(1).build()) {
      Api api = apps.create(Api.class);
      CompletableFuture<Integer> cancelled = api.nAsync();
      awaitCalls(1);
      cancelled.cancel(true);
      assertThat(api.n()).isEqualTo(1); // on the only connection there can be

      cdf.next(Endpoint.CALL).delayUntil(hold);
      CompletableFuture<Integer> completed = api.nAsync();
      awaitCalls(3);
      completed.complete(7);
      assertThat(api.n()).isEqualTo(1);
      assertThat(completed.join()).isEqualTo(7);
    }
  }

  @Test
  void anInterruptedCallerGivesUpAndStaysInterrupted() throws Exception {
    cdf.next(Endpoint.CALL).delayUntil(hold);
    try (FunctionApps apps = cdf.builder().maxConnections(1).build()) {
      Api api = apps.create(Api.class);
      CompletableFuture<CallInterruptedException> failure = new CompletableFuture<>();
      CompletableFuture<Boolean> flag = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                failure.complete(catchThrowableOfType(CallInterruptedException.class, api::n));
                flag.complete(Thread.currentThread().isInterrupted());
              });
      caller.start();
      awaitCalls(1);
      caller.interrupt();
      assertThat(failure.get(30, TimeUnit.SECONDS))
          .hasMessage("GET /n of f: the thread that waited for the answer was interrupted")
          .satisfies(e -> assertThat(e.mayHaveRun()).isTrue());
      assertThat(flag.get(30, TimeUnit.SECONDS)).isTrue();
      assertThat(api.n()).isEqualTo(1);
    }
  }

  @Test
  void closingEndsTheCallsUnderWayAndRefusesLaterOnes() {
    cdf.next(Endpoint.CALL).delayUntil(hold);
    FunctionApps apps = cdf.builder().build();
    Api api = apps.create(Api.class);
    CompletableFuture<Integer> underWay = api.nAsync();
    awaitCalls(1);
    apps.close();
    String closed =
        "GET /n of f: FunctionApps must be open while its clients are used, but it was closed;"
            + " close it last";
    assertThatThrownBy(underWay::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isExactlyInstanceOf(ConfigurationException.class)
        .hasMessage(closed);
    assertThatThrownBy(api::n).isExactlyInstanceOf(ConfigurationException.class).hasMessage(closed);
    apps.close(); // twice does no harm
  }

  private void awaitCalls(int count) {
    while (cdf.calls().size() < count) {
      Thread.onSpinWait(); // bounded by the build's own timeout
    }
  }
}
