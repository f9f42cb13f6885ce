package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A caller that blocks may be a virtual thread: it blocks no other. */
@EnabledForJreRange(min = JRE.JAVA_21)
class VirtualThreadsTest {
  private static final int CALLS = 1_000;
  private static final String PINNED = "jdk.VirtualThreadPinned";

  private final LocalCdf cdf = LocalCdf.start().keepRequests(false);
  private final FunctionApps apps =
      cdf.builder().maxRunningCalls(CALLS).maxConnections(CALLS).build();
  private final ScaleApi api = apps.create(ScaleApi.class);

  @AfterEach
  void stop() {
    apps.close();
    cdf.close();
  }

  @Test
  void aThousandBlockAtOnce() throws Exception {
    callFromEach();
    assertThat(cdf.violations()).isEmpty();
  }

  /** Before JDK 24, the JDK's own monitors pin. */
  @Test
  @EnabledForJreRange(min = JRE.JAVA_24)
  void noneIsPinned(@TempDir Path folder) throws Exception {
    callFromEach(); // initializing a class pins, but once
    Path file = folder.resolve("pinned.jfr");
    try (Recording recording = new Recording()) {
      recording.enable(PINNED).withThreshold(Duration.ZERO).withStackTrace();
      recording.start();
      callFromEach();
      recording.stop();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file))
        .filteredOn(event -> event.getEventType().getName().equals(PINNED))
        .map(RecordedEvent::toString)
        .isEmpty();
  }

  private void callFromEach() throws Exception {
    HeldFunction function = new HeldFunction(cdf, CALLS);
    ExecutorService callers = virtualThreads();
    try {
      List<Future<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        int key = i;
        Callable<Integer> call =
            () -> {
              assertThat(Thread.currentThread().toString()).startsWith("VirtualThread");
              return api.call(key);
            };
        calls.add(callers.submit(call));
      }
      function.awaitAllRunning();
      function.release();
      for (int i = 0; i < CALLS; i++) {
        assertThat(calls.get(i).get()).isEqualTo(i);
      }
    } finally {
      callers.shutdownNow();
    }
  }

  /** By its name: this is compiled for 17. */
  private static ExecutorService virtualThreads() throws ReflectiveOperationException {
    return (ExecutorService)
        Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
  }
}
