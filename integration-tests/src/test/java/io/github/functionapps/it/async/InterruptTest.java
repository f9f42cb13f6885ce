package io.github.functionapps.it.async;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.LOGS;
import static io.github.functionapps.testing.Endpoint.POLL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.it.async.ReportsApi.Report;
import io.github.functionapps.testing.Endpoint;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads that are interrupted while they wait for something of a call. */
class InterruptTest extends AsyncFixture {
  private final ReportsApi reports = client(settings().maxConnections(1));

  @ParameterizedTest
  @MethodSource("waysToAsk")
  void whatIsAskedEndsAndTheCallGoesOn(Asking asking) {
    FunctionCall<Report> call = started(reports.report(2024));
    CompletableFuture<Void> asked = hold(asking.endpoint);
    Caller caller = new Caller(() -> asking.how.accept(call));
    await(asked);
    caller.interrupt();
    assertInterrupted(caller, true);
    assertThat(reports.ping()).isEqualTo("pong"); // the one connection is free
    letGo();
    makeOtherCalls(reports);
    assertThat(cdf.count(asking.endpoint)).isEqualTo(1);
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
  }

  static Stream<Asking> waysToAsk() {
    return Stream.of(
        new Asking("await", POLL, call -> call.await(PATIENCE)),
        new Asking("poll", POLL, FunctionCall::poll),
        new Asking("logs", LOGS, FunctionCall::logs));
  }

  @ParameterizedTest
  @MethodSource("waysToWaitForTheStart")
  void whoWaitsForTheStartDoesNotGiveItUp(Asking asking) {
    CompletableFuture<Void> arrived = hold(CALL);
    FunctionCall<Report> call = reports.report(2024);
    await(arrived);
    Caller caller = new Caller(() -> asking.how.accept(call));
    caller.interrupt(); // before it waits or while it does: it is the same
    assertInterrupted(caller, true);
    assertThat(call.started()).isNotDone();
    letGo();
    endWithReport();
    assertThat(call.await(PATIENCE)).isEqualTo(REPORT);
    assertThat(cdf.calls()).hasSize(1);
  }

  static Stream<Asking> waysToWaitForTheStart() {
    return Stream.of(
        new Asking("await", CALL, call -> call.await(PATIENCE)),
        new Asking("handle", CALL, FunctionCall::handle));
  }

  @Test
  void whatIsKnownIsToldToAnInterruptedThreadToo() {
    FunctionCall<Report> call = started(reports.report(2024));
    endWithReport();
    call.await(PATIENCE);
    Thread.currentThread().interrupt();
    assertThat(call.poll()).contains(REPORT);
    assertThat(call.handle()).isNotEmpty();
    assertThat(Thread.interrupted()).isTrue();
  }

  private static void assertInterrupted(Caller caller, boolean mayHaveRun) {
    assertThat(await(caller.failure))
        .isInstanceOfSatisfying(
            CallInterruptedException.class,
            interrupted -> {
              assertThat(interrupted)
                  .hasMessage(
                      "POST /reports of reports: the thread that waited for the answer was"
                          + " interrupted");
              assertThat(interrupted.mayHaveRun()).isEqualTo(mayHaveRun);
            });
    assertThat(await(caller.wasInterrupted)).isTrue();
  }

  private record Asking(String name, Endpoint endpoint, Consumer<FunctionCall<Report>> how) {
    @Override
    public String toString() {
      return name;
    }
  }
}
