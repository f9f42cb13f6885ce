package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls that the platform runs and a client polls cost it neither threads nor connections. */
class ManyRunningCallsTest {
  private static final int CALLS = 10_000;
  private static final int CONNECTIONS = 8;

  private final LocalCdf cdf = LocalCdf.start().keepRequests(false);
  private final HeldFunction function = new HeldFunction(cdf, CALLS);

  @AfterEach
  void stop() {
    function.release();
    cdf.close();
  }

  @Test
  void tenThousandRunAtOnce() throws Throwable {
    ClientThreads threads = new ClientThreads();
    try (FunctionApps apps =
        cdf.builder()
            .maxRunningCalls(CALLS)
            .maxConnections(CONNECTIONS)
            .pollIntervals(Duration.ofSeconds(3), Duration.ofSeconds(6))
            .build()) {
      ScaleApi api = apps.create(ScaleApi.class);
      Inside inside = new Inside(apps);
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, CALLS)
              .mapToObj(key -> key % 2 == 0 ? api.runLater(key) : api.start(key).result())
              .toList();
      function.awaitAllRunning();

      assertThat(function.mostRunningAtOnce()).isEqualTo(CALLS);
      assertThat(calls).noneMatch(CompletableFuture::isDone);
      assertThat(inside.held().calls()).isEqualTo(CALLS);
      assertThat(inside.openConnections()).isLessThanOrEqualTo(CONNECTIONS);
      threads.assertNoMoreThanForFewCalls();

      function.release();

      assertThat(calls)
          .map(CompletableFuture::join)
          .isEqualTo(IntStream.range(0, CALLS).boxed().toList());
      Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Inside.Held.NOTHING));
      assertThat(cdf.violations()).isEmpty();
    }
  }
}
