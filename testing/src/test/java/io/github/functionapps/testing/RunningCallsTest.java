package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.Wire.Answer;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many calls arrived, ran, and ran at once. */
class RunningCallsTest {
  private static final String HELD = Wire.data("GET", "/held", "{}");

  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final LocalFunction inventory = cdf.function("inventory");
  private final CompletableFuture<String> release = new CompletableFuture<>();
  private final CountDownLatch two = new CountDownLatch(2);

  @BeforeEach
  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  void declare() {
    inventory
        .get("/", request -> 1)
        .get(
            "/held",
            request -> {
              two.countDown();
              return release;
            });
  }

  @AfterEach
  void stop() {
    release.complete("released");
    cdf.close();
  }

  @Test
  void areCountedEvenIfRequestsAreNotKept() {
    cdf.keepRequests(false);
    wire.get("/");
    wire.get("/");
    wire.get("/unknown");
    cdf.next(Endpoint.CALL).error(503, "busy");
    wire.get("/");

    assertThat(cdf.requests()).isEmpty();
    assertThat(cdf.count(Endpoint.CALL)).isEqualTo(4);
    assertThat(cdf.count(Endpoint.SESSION)).isEqualTo(4);
    assertThat(inventory.runs()).isEqualTo(2);
    assertThat(inventory.mostRunningAtOnce()).isEqualTo(1);

    cdf.clearRequests();
    assertThat(cdf.count(Endpoint.CALL)).isZero();
  }

  @Test
  void areUnlimitedUnlessToldOtherwise() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> held = holdTwo();

    assertThat(held).noneMatch(CompletableFuture::isDone);
    assertThat(wire.get("/").status()).isEqualTo(200);
    assertThat(inventory.mostRunningAtOnce()).isEqualTo(3);
  }

  @Test
  void areRefusedBeyondALimitOfTheFunction() throws Exception {
    cdf.settings().maxRunningCalls(2);
    cdf.function("other").get("/", request -> 1);
    List<CompletableFuture<HttpResponse<String>>> held = holdTwo();

    Answer refused = wire.get("/");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.body())
        .hasToString("{\"error\":{\"code\":429,\"message\":\"Too many running calls: 2\"}}");
    assertThat(refused.header("retry-after")).isEmpty();
    assertThat(
            wire.send(
                    wire.authorised("/function-apps/other/calls", cdf.issueToken()),
                    Wire.callBody(Wire.data("GET", "/", "{}"), wire.nonce()))
                .status())
        .as("of another function")
        .isEqualTo(200);

    release.complete("released");
    assertThat(held).allMatch(call -> call.join().statusCode() == 200);
    assertThat(wire.get("/").status()).isEqualTo(200);
    assertThat(inventory.runs()).isEqualTo(3);
    assertThat(inventory.mostRunningAtOnce()).isEqualTo(2);
  }

  @Test
  void areRefusedWithATimeToWait() {
    cdf.settings().maxRunningCalls(0, Duration.ofMillis(1_001));

    assertThat(wire.get("/").header("retry-after")).hasValue("2");
  }

  @Test
  void runUntilTheirStageHasEndedInWhicheverWay() throws Exception {
    cdf.settings().maxRunningCalls(2);
    List<CompletableFuture<HttpResponse<String>>> held = holdTwo();
    release.completeExceptionally(new IllegalStateException("boom"));

    assertThat(held).allMatch(call -> call.join().body().contains("boom"));
    assertThat(wire.get("/").status()).isEqualTo(200);
  }

  /** Returns when both are running. */
  private List<CompletableFuture<HttpResponse<String>>> holdTwo() throws InterruptedException {
    List<CompletableFuture<HttpResponse<String>>> held =
        List.of(wire.callAsync(HELD), wire.callAsync(HELD));
    assertThat(two.await(1, TimeUnit.MINUTES)).isTrue();
    return held;
  }
}
