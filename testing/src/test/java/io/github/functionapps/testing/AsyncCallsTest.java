package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.Wire.Answer;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that are answered before they have ended, and what can be asked about them. */
class AsyncCallsTest {
  private static final String IDS = "\"callId\":9007000000000001,\"functionId\":4000000000000001";
  private static final String ENVELOPE =
      "{\"statusCode\":200,\"data\":{\"id\":7},"
          + "\"headers\":{\"content-type\":\"application/json\"}}";

  private final MutableClock clock = new MutableClock();
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final CompletableFuture<Object> end = new CompletableFuture<>();

  @BeforeEach
  @SuppressWarnings("FutureReturnValueIgnored") // the stand-in waits for it
  void declare() {
    cdf.settings().clock(clock);
    cdf.function("inventory")
        .get("/", request -> Map.of("id", 7))
        .get(
            "/held",
            request -> {
              request.log("started");
              return end.whenComplete(
                  (value, failure) -> {
                    clock.pass(Duration.ofSeconds(2));
                    request.log("ended");
                  });
            });
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void areAnsweredWithALocationAndPolledUntilTheyEnd() {
    Answer started = wire.start("/held");

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.body()).hasToString("{" + IDS + "}");
    assertThat(location(started))
        .isEqualTo(
            cdf.baseUrl()
                + "/api/v1/projects/local-project/function-apps/inventory/calls/9007000000000001");

    Answer running = wire.ask(location(started));
    assertThat(running.status()).isEqualTo(202);
    assertThat(running.body()).hasToString("{" + IDS + "}");
    assertThat(running.header("retry-after")).isEmpty();

    end.complete(Map.of("id", 7));

    String envelope = "{" + IDS + ",\"runtimeStatus\":\"Completed\",\"response\":" + ENVELOPE + "}";
    for (int i = 0; i < 2; i++) {
      Answer ended = wire.ask(location(started));
      assertThat(ended.status()).isEqualTo(200);
      assertThat(ended.body()).hasToString(envelope);
    }
    assertThat(cdf.violations()).isEmpty();
    assertThat(cdf.requests())
        .extracting(RecordedRequest::endpoint)
        .containsExactly(
            Endpoint.SESSION, Endpoint.CALL, Endpoint.POLL, Endpoint.POLL, Endpoint.POLL);
    assertThat(cdf.requests().get(2).callId()).hasValue("9007000000000001");
    assertThat(cdf.requests().get(2)).hasToString("POLL GET to inventory");
  }

  @Test
  void haveEndedByTheFirstPollIfTheHandlerDoesNotHoldThem() {
    Answer started = wire.start("/");

    assertThat(started.status()).isEqualTo(202);
    assertThat(wire.ask(location(started)).envelope()).hasToString(ENVELOPE);
  }

  @Test
  void endInFailuresToo() {
    Answer started = wire.start("/held");
    end.complete(LocalResponse.timeout("ran for 10 minutes"));

    assertThat(wire.ask(location(started)).body().at("/error"))
        .hasToString("{\"code\":408,\"message\":\"ran for 10 minutes\"}");
    assertThat(wire.ask(location(wire.start("/unknown"))).envelope().path("errorType").asText())
        .isEqualTo("RouteNotFound");
  }

  @Test
  void runUntilTheyEndAsFarAsTheLimitIsConcerned() {
    cdf.settings().maxRunningCalls(1);
    wire.start("/held");

    assertThat(wire.start("/").status()).isEqualTo(429);
    end.complete(1);
    assertThat(wire.start("/").status()).isEqualTo(202);
  }

  @Test
  void haveAResponseOnceTheyHaveEnded() {
    String response = location(wire.start("/held")) + "/response";

    assertThat(wire.ask(response).status()).isEqualTo(404);
    assertThat(wire.ask(response).apiMessage())
        .isEqualTo("The call has no response yet: 9007000000000001");
    end.complete(Map.of("id", 7));

    assertThat(wire.ask(response).body())
        .hasToString(
            "{\"functionId\":4000000000000001,\"callId\":9007000000000001,\"response\":"
                + ENVELOPE
                + "}");
    assertThat(cdf.count(Endpoint.RESPONSE)).isEqualTo(3);
  }

  @Test
  void haveNoResponseIfTheyFailed() {
    String response = location(wire.start("/held")) + "/response";
    end.complete(LocalResponse.crash("out of memory"));

    assertThat(wire.ask(response).body())
        .hasToString("{\"functionId\":4000000000000001,\"callId\":9007000000000001}");
  }

  @Test
  void haveLogsFromTheStart() {
    String logs = location(wire.start("/held")) + "/logs";

    assertThat(wire.ask(logs).body())
        .hasToString("{\"items\":[{\"timestamp\":1767225600000,\"message\":\"started\"}]}");
    end.complete(1);
    assertThat(wire.ask(logs).body())
        .hasToString(
            "{\"items\":[{\"timestamp\":1767225600000,\"message\":\"started\"},"
                + "{\"timestamp\":1767225602000,\"message\":\"ended\"}]}");
    assertThat(cdf.count(Endpoint.LOGS)).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/response", "/logs"})
  void areKnownByFunctionAndId(String below) {
    cdf.function("other");
    String location = location(wire.start("/"));

    for (String unknown :
        new String[] {location.replace("inventory", "other"), location + "0", location + "x"}) {
      Answer answer = wire.ask(unknown + below);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.apiMessage()).startsWith("Call not found: 9007000000000001");
    }
    assertThat(wire.ask(location + below).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/response", "/logs"})
  void areAskedAboutByGetWithTokenAndVersion(String below) {
    String address = location(wire.start("/")) + below;

    Answer post = wire.exchange(wire.question(address).POST(noBody()).build());
    Answer stranger =
        wire.exchange(wire.question(address).setHeader("Authorization", "Bearer x").build());
    cdf.revokeTokens();
    Answer fresh = wire.ask(address);
    Answer versionless =
        wire.exchange(
            HttpRequest.newBuilder(cdf.baseUrl().resolve(address))
                .header("Authorization", "Bearer " + cdf.issueToken())
                .build());

    assertThat(post.status()).isEqualTo(405);
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(fresh.status()).isEqualTo(200);
    assertThat(versionless.status()).isEqualTo(400);
    assertThat(cdf.violations())
        .extracting(violation -> violation.replaceFirst(".* to inventory: ", ""))
        .containsExactly(
            "the API takes GET only here",
            "the token was not issued here",
            "there is no cdf-version");
  }

  @Test
  void areNotForTheDevelopmentServer() {
    Answer answer =
        wire.send(
            wire.to("/calls").header("Prefer", "respond-async"),
            "{\"data\":" + Wire.data("GET", "/", "{}") + "}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.envelope()).hasToString(ENVELOPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait=10, respond-async", "Respond-Async", "respond-async; x=1"})
  void areAskedForInAnySpellingOfThePreference(String prefer) {
    assertThat(start(prefer)).isEqualTo(202);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wait=10", "respond-sync"})
  void areNotAskedForByOtherPreferences(String prefer) {
    assertThat(start(prefer)).isEqualTo(200);
  }

  private int start(String prefer) {
    return wire.send(
            wire.callRequest().header("Prefer", prefer),
            Wire.callBody(Wire.data("GET", "/", "{}"), wire.nonce()))
        .status();
  }

  private static String location(Answer started) {
    return started.header("location").orElseThrow();
  }

  private static HttpRequest.BodyPublisher noBody() {
    return HttpRequest.BodyPublishers.noBody();
  }
}
