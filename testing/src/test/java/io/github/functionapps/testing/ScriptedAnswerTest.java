package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.testing.Wire.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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
  void isEmptyInPlaceOfWhatTheFunctionAnswered() {
    cdf.next(Endpoint.CALL).withoutContent();
    HttpResponse<String> answer = wire.exchangeRaw(Wire.data("GET", "/", "{}"));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("content-type")).isEmpty();
    assertThat(runs).hasValue(1);
  }

  @Test
  void isAnErrorOfTheApis() {
    cdf.next(Endpoint.CALL).error(503, "busy");
    Answer answer = wire.get("/");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.body()).hasToString("{\"error\":{\"code\":503,\"message\":\"busy\"}}");
    assertThat(answer.http().headers().firstValue("x-request-id")).isPresent();
    assertThat(runs).hasValue(0);
  }

  @Test
  void isAPageOfAProxys() {
    cdf.next(Endpoint.CALL).errorPage(502);
    HttpResponse<String> answer = wire.exchangeRaw(Wire.data("GET", "/", "{}"));

    assertThat(answer.statusCode()).isEqualTo(502);
    assertThat(answer.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
    assertThat(answer.body()).startsWith("<html>").contains("<h1>502</h1>");
  }

  @Test
  void refusesAGoodNonceOrToken() {
    cdf.next(Endpoint.CALL).refuseNonce();
    cdf.next(Endpoint.CALL).refuseToken();
    Answer nonce = wire.get("/");
    Answer token = wire.get("/");

    assertThat(nonce.status()).isEqualTo(400);
    assertThat(nonce.apiMessage()).isEqualTo("Invalid nonce: the nonce is refused");
    assertThat(token.status()).isEqualTo(401);
    assertThat(token.apiMessage()).isEqualTo("Unauthorized");
    assertThat(runs).hasValue(0);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void saysWhenToTryAgain() {
    cdf.next(Endpoint.CALL).error(429, "slow down").retryAfter(Duration.ofMillis(1_500));
    cdf.next(Endpoint.CALL).error(503, "busy").retryAfter(Instant.parse("2026-01-02T03:04:05.6Z"));

    assertThat(wire.get("/").header("retry-after")).hasValue("2");
    assertThat(wire.get("/").header("retry-after")).hasValue("Fri, 02 Jan 2026 03:04:05 GMT");
  }

  @Test
  void changesTheUsualHeaders() {
    cdf.next(Endpoint.CALL).header("X-Request-Id", "mine").withoutHeader("content-type");
    Answer answer = wire.get("/");

    assertThat(answer.http().headers().allValues("x-request-id")).containsExactly("mine");
    assertThat(answer.header("content-type")).isEmpty();
    assertThat(runs).hasValue(1);
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

    String answer = answer();

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

    assertThat(answer()).isEmpty();
  }

  private String answer() throws IOException {
    try (RawConnection connection = RawConnection.get(cdf)) {
      return connection.rest();
    }
  }
}
