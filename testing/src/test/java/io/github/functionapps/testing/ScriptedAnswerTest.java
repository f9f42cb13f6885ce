package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.testing.Wire.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedAnswerTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final AtomicInteger runs = new AtomicInteger();

  @BeforeEach
  void declare() {
    cdf.function("inventory").get("/", request -> runs.incrementAndGet());
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void comesInPlaceOfTheUsualOneInOrder() {
    cdf.next(Endpoint.CALL)
        .answer(
            503,
            Map.of("Content-Type", "text/html", "Retry-After", "7"),
            "<h1>down".getBytes(StandardCharsets.UTF_8));
    cdf.next(Endpoint.CALL).answer(202, Map.of("Location", "/poll"), new byte[0]);
    HttpResponse<String> first = wire.exchangeRaw(Wire.data("GET", "/", "{}"));
    HttpResponse<String> second = wire.exchangeRaw(Wire.data("GET", "/", "{}"));

    assertThat(first.statusCode()).isEqualTo(503);
    assertThat(first.body()).isEqualTo("<h1>down");
    assertThat(first.headers().firstValue("retry-after")).hasValue("7");
    assertThat(second.statusCode()).isEqualTo(202);
    assertThat(second.body()).isEmpty();
    assertThat(runs).hasValue(0);
    assertThat(wire.get("/").envelope().path("data").asInt()).isEqualTo(1);
  }

  @Test
  void belongsToItsEndpoint() {
    cdf.next(Endpoint.SESSION).answer(429, "{\"error\":\"slow down\"}");

    Answer refused = wire.session("[]");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.body()).hasToString("{\"error\":\"slow down\"}");
    assertThat(wire.get("/").status()).isEqualTo(200);
  }

  @Test
  void usesUpTheNonceAllTheSame() {
    cdf.next(Endpoint.CALL).answer(503, "{}");
    String body = Wire.callBody(Wire.data("GET", "/", "{}"), wire.nonce());
    wire.send(wire.callRequest(), body);

    assertThat(wire.send(wire.callRequest(), body).apiMessage()).contains("used before");
    assertThat(cdf.violations()).hasSize(1);
    assertThat(cdf.calls()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9})
  void isCutShortInItsBody(int bytes) throws IOException {
    cdf.next(Endpoint.OTHER).answer(200, "{\"data\":1}").cutShortAfter(bytes);

    String answer = overRawSocket("GET /cut HTTP/1.1\r\nHost: local\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200 OK\r\n").containsIgnoringCase("Content-length: 10");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
        .isEqualTo("{\"data\":1}".substring(0, bytes));
  }

  @Test
  void canCutTheUsualOneShort() {
    cdf.next(Endpoint.CALL).cutShortAfter(20);

    assertThatThrownBy(() -> wire.get("/")).hasRootCauseInstanceOf(IOException.class);
    assertThat(runs).hasValue(1);
  }

  @Test
  void isHeldBackUntilTheTestSaysSo() throws Exception {
    CountDownLatch ran = new CountDownLatch(1);
    cdf.function("inventory")
        .get(
            "/",
            request -> {
              ran.countDown();
              return 1;
            });
    CompletableFuture<Void> release = new CompletableFuture<>();
    cdf.next(Endpoint.CALL).delayUntil(release);

    CompletableFuture<HttpResponse<String>> held = wire.callAsync(Wire.data("GET", "/", "{}"));
    assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(wire.get("/").status()).as("others pass").isEqualTo(200);
    assertThat(held).isNotDone();

    release.complete(null);
    assertThat(held.get(1, TimeUnit.MINUTES).statusCode()).isEqualTo(200);
  }

  @Test
  void isDroppedIfWhatItWaitsForFails() throws IOException {
    cdf.next(Endpoint.OTHER).delayUntil(CompletableFuture.failedFuture(new IOException()));

    assertThat(overRawSocket("GET /dropped HTTP/1.1\r\nHost: local\r\n\r\n")).isEmpty();
  }

  /** All that arrives until the server closes the connection. */
  private String overRawSocket(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), cdf.baseUrl().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
