package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.it.scale.Inside.Held;
import io.github.functionapps.testing.LocalCdf;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand calls that their callers give up, wherever they are: nothing of them is left. */
class CancellationAtScaleTest {
  private static final int BLOCKED = 100;

  private final LocalCdf cdf = LocalCdf.start().keepRequests(false);
  private final HeldFunction function = new HeldFunction(cdf, 0);
  private final CompletableFuture<Void> release = new CompletableFuture<>();

  @AfterEach
  void stop() {
    release();
    cdf.close();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsLeft(Phase phase) throws Throwable {
    cdf.settings().asyncCalls().ignorePrefer(!phase.isPolled());
    phase.arrange(cdf.faults(), release);
    ClientThreads threads = new ClientThreads();
    try (FunctionApps apps = phase.settings(cdf.builder()).build()) {
      ScaleApi api = apps.create(ScaleApi.class);
      Inside inside = new Inside(apps);
      List<CompletableFuture<Integer>> futures =
          IntStream.range(BLOCKED, Size.CALLS).mapToObj(key -> future(phase, api, key)).toList();
      BlockedCallers blocked =
          new BlockedCallers(BLOCKED, key -> assertThat(call(phase, api, key)).isNotNegative());
      Eventually.holds(() -> phase.assertAllAreThere(cdf, inside));

      blocked.interruptAll();
      IntStream.range(0, futures.size()).forEach(i -> GivingUp.number(i).on(futures.get(i)));

      blocked.assertEndedBy(CallInterruptedException.class);
      Eventually.holds(() -> assertThat(futures).allMatch(CompletableFuture::isDone));
      Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
      release();
      cdf.faults().clear();
      Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
      Places.assertAreFree(cdf, api);
      threads.assertNoMoreThanForFewCalls();
      assertThat(cdf.violations()).isEmpty();
    }
  }

  private void release() {
    release.complete(null);
    function.release();
  }

  private static CompletableFuture<Integer> future(Phase phase, ScaleApi api, int key) {
    if (phase.isPolled()) {
      return api.runLater(key);
    }
    return key % 3 == 0 ? api.start(key).result() : api.callLater(key);
  }

  private static int call(Phase phase, ScaleApi api, int key) {
    return phase.isPolled() ? api.run(key) : api.call(key);
  }
}
