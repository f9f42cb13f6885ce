package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.FunctionCall;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Closing ends whatever is under way, however much there is of it. */
class ClosingAtScaleTest {
  private static final int PLAIN = 1_000;
  private static final int POLLED = 3_000;
  private static final int WAITING = 1_000;
  private static final int BLOCKED = 20;
  private static final int ASKING = 4;

  private final LocalCdf cdf = LocalCdf.start().keepRequests(false);
  private final HeldFunction function = new HeldFunction(cdf, PLAIN + POLLED);
  private final CompletableFuture<Void> release = new CompletableFuture<>();

  @AfterEach
  void stop() {
    release.complete(null);
    function.release();
    cdf.close();
  }

  @Test
  void thousandsOfCallsEnd() throws Throwable {
    cdf.faults().always(Endpoint.POLL, new ScriptedAnswer().delayUntil(release));
    cdf.faults()
        .always(
            Endpoint.LOGS,
            new ScriptedAnswer().error(503, "busy").retryAfter(Duration.ofMinutes(5)));
    ClientThreads threads = new ClientThreads();
    FunctionApps apps =
        cdf.builder()
            .maxRunningCalls(PLAIN + POLLED)
            .maxConnections(PLAIN + 100)
            .requestTimeout(Duration.ofMinutes(5))
            .pollIntervals(Duration.ofMinutes(5), Duration.ofMinutes(5))
            .build();
    Inside inside = new Inside(apps);
    ScaleApi api = apps.create(ScaleApi.class);
    FunctionCall<Integer> call = api.start(0);
    call.started().join();
    List<CompletableFuture<Integer>> futures = new ArrayList<>();
    futures.add(call.result());
    IntStream.range(BLOCKED, PLAIN).mapToObj(api::callLater).forEach(futures::add);
    IntStream.range(1, POLLED - BLOCKED)
        .mapToObj(key -> key % 2 == 0 ? api.start(key).result() : api.runLater(key))
        .forEach(futures::add);
    List<BlockedCallers> blocked =
        List.of(
            new BlockedCallers(BLOCKED, api::call),
            new BlockedCallers(BLOCKED, api::run),
            new BlockedCallers(BLOCKED, key -> call.await(Duration.ofMinutes(5))),
            new BlockedCallers(ASKING, key -> call.poll()),
            new BlockedCallers(ASKING, key -> call.logs()));
    function.awaitAllRunning();
    IntStream.range(0, WAITING).mapToObj(api::callLater).forEach(futures::add);
    Eventually.holds(
        () -> {
          assertThat(cdf.count(Endpoint.POLL)).isEqualTo(ASKING + BLOCKED);
          assertThat(cdf.count(Endpoint.LOGS)).isEqualTo(ASKING);
          assertThat(inside.held().leased()).isEqualTo(PLAIN + ASKING + BLOCKED);
          assertThat(inside.held().waitingForPermit()).isEqualTo(WAITING);
        });

    apps.close();

    for (BlockedCallers callers : blocked) {
      callers.assertEndedBy(ConfigurationException.class);
    }
    assertThat(futures)
        .allSatisfy(
            future ->
                assertThat(future.handle((value, failure) -> failure).join())
                    .isInstanceOf(ConfigurationException.class));
    Eventually.holds(() -> assertThat(threads.count()).isEmpty());
    assertThat(inside.held()).isEqualTo(Inside.Held.NOTHING);
    assertThat(cdf.violations()).isEmpty();
  }
}
