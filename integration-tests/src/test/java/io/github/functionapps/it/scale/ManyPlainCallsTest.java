package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.functionapps.FunctionApps;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Calls that each wait for their answer on a connection cost no threads. The server is another
 * process: here, its threads would be among those that are counted.
 */
class ManyPlainCallsTest {
  private static final int CALLS = 2_000;

  @Test
  void twoThousandAreAnsweredAtOnce() throws Throwable {
    assertDescriptorsSuffice();
    ClientThreads threads = new ClientThreads();
    try (ServerProcess server = new ServerProcess(HeldServer.class);
        FunctionApps apps = server.builder().maxRunningCalls(CALLS).maxConnections(CALLS).build()) {
      ScaleApi api = apps.create(ScaleApi.class);
      Inside inside = new Inside(apps);
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, CALLS).mapToObj(api::callLater).toList();
      String all = String.valueOf(CALLS);
      Eventually.holds(() -> assertThat(server.ask("most-running-at-once")).isEqualTo(all));

      assertThat(calls).noneMatch(CompletableFuture::isDone);
      assertThat(inside.held().leased()).isEqualTo(CALLS);
      threads.assertNoMoreThanForFewCalls();

      server.ask("release");

      assertThat(calls)
          .map(CompletableFuture::join)
          .isEqualTo(IntStream.range(0, CALLS).boxed().toList());
      threads.assertNoMoreThanForFewCalls();
      Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Inside.Held.NOTHING));
      assertThat(server.ask("violations")).isEqualTo("[]");
    }
  }

  /** The server's process has the same limit, and as many connections. */
  private static void assertDescriptorsSuffice() {
    if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
      assertThat(system.getMaxFileDescriptorCount() - system.getOpenFileDescriptorCount())
          .as("file descriptors left, of which ulimit -n tells the number")
          .isGreaterThan(CALLS + 100);
    }
  }
}
