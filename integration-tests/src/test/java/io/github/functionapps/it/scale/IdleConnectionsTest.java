package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.scale.Inside.Held;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The pool grants an idle connection at once, before HttpClient has a way to cancel the request.
 * Whoever ends such a call gives the connection back all the same.
 */
class IdleConnectionsTest {
  private static final int CALLS = Size.FEW / 2; // for each there is an idle one

  private final LocalCdf cdf = LocalCdf.start();
  private final FunctionApps apps = cdf.builder().maxConnections(Size.FEW).build();
  private final Inside inside = new Inside(apps);

  @BeforeEach
  void useEachOnce() throws Throwable {
    Places.assertAreFree(cdf, apps.create(ScaleApi.class));
    Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
  }

  @AfterEach
  void stop() {
    apps.close();
    cdf.close();
  }

  @Test
  void cancellingGivesThemBack() throws Throwable {
    List<CompletableFuture<Integer>> calls = heldCalls(apps);
    calls.forEach(call -> call.cancel(true));
    Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
  }

  @Test
  void deadlinesGiveThemBack() throws Throwable {
    List<CompletableFuture<Integer>> calls =
        heldCalls(apps.with(options -> options.deadline(Duration.ofSeconds(3))));
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThat(call.handle((value, failure) -> failure).join())
                    .isInstanceOf(DeadlineException.class));
    Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
  }

  private List<CompletableFuture<Integer>> heldCalls(FunctionApps view)
      throws InterruptedException {
    HeldFunction function = new HeldFunction(cdf, CALLS);
    ScaleApi api = view.create(ScaleApi.class);
    List<CompletableFuture<Integer>> calls =
        IntStream.range(0, CALLS).mapToObj(api::callLater).toList();
    function.awaitAllRunning();
    return calls;
  }
}
