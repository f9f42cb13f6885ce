package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Thousands of calls at once, as a soak has them. */
class ManyConnectionsTest {
  private static final int MANY = 2_000;

  private final LocalCdf cdf = LocalCdf.start();
  private final List<RawConnection> connections = new ArrayList<>();

  @AfterEach
  void stop() throws IOException {
    cdf.close();
    for (RawConnection connection : connections) {
      connection.close();
    }
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  void heldCallsOccupyNoThreads() throws Exception {
    CountDownLatch all = new CountDownLatch(MANY);
    CompletableFuture<Integer> release = new CompletableFuture<>();
    cdf.function("inventory")
        .get(
            "/",
            request -> {
              all.countDown();
              return release;
            });
    Wire wire = new Wire(cdf);
    List<String> calls = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      calls.add(Wire.callBody(Wire.data("GET", "/", "{}"), wire.nonce()));
      connections.add(new RawConnection(cdf));
    }
    for (int i = 0; i < MANY; i++) {
      connections.get(i).sendCall(cdf, calls.get(i));
    }
    assertThat(all.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(threads()).isLessThan(MANY / 4);

    release.complete(7);

    for (RawConnection connection : connections) {
      assertThat(connection.line()).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(threads()).isLessThan(MANY / 4);
    assertThat(cdf.function("inventory").mostRunningAtOnce()).isEqualTo(MANY);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  void callsThatArePolledOccupyNoThreads() {
    CompletableFuture<Integer> release = new CompletableFuture<>();
    cdf.function("inventory").get("/", request -> release);
    Wire wire = new Wire(cdf);
    List<String> locations = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      locations.add(wire.start("/").header("location").orElseThrow());
    }
    assertThat(wire.ask(locations.get(0)).status()).isEqualTo(202);
    assertThat(threads()).isLessThan(MANY / 4);

    release.complete(7);

    assertThat(locations)
        .doesNotHaveDuplicates()
        .allMatch(location -> wire.ask(location).envelope().path("data").asInt() == 7);
    assertThat(cdf.function("inventory").mostRunningAtOnce()).isEqualTo(MANY);
  }

  private long threads() {
    String prefix = "local-cdf-" + cdf.baseUrl().getPort() + "-";
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith(prefix))
        .count();
  }
}
