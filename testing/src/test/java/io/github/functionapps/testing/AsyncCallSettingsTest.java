package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.functionapps.testing.Wire.Answer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not documented about asynchronous calls, either way. */
class AsyncCallSettingsTest {
  private static final String PATH =
      "/api/v1/projects/local-project/function-apps/inventory/calls/9007000000000001";

  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final AsyncCallSettings settings = cdf.settings().asyncCalls();

  @BeforeEach
  void declare() {
    cdf.function("inventory")
        .get("/", request -> 7)
        .get("/taken", request -> LocalResponse.error(409, "Conflict", "taken", null))
        .get("/crash", request -> LocalResponse.crash("out of memory"));
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void theLocationCanBeRelative() {
    settings.location(LocationForm.RELATIVE);

    Answer started = wire.start("/");

    assertThat(started.header("location")).hasValue(PATH);
    assertThat(wire.ask(PATH).status()).isEqualTo(200);
  }

  @Test
  void theLocationCanBeElsewhere() {
    cdf.next(Endpoint.CALL).locationAt(URI.create("https://elsewhere.example"));

    assertThat(wire.start("/").header("location")).hasValue("https://elsewhere.example" + PATH);
    assertThat(cdf.function("inventory").runs()).isEqualTo(1);
    assertThat(wire.ask(PATH).status()).isEqualTo(200);
  }

  @Test
  void theLocationCanBeAnotherStandIns() {
    try (LocalCdf other = LocalCdf.start()) {
      cdf.next(Endpoint.CALL).locationAt(other.baseUrl());

      wire.ask(wire.start("/").header("location").orElseThrow());

      assertThat(other.requests()).singleElement().hasToString("POLL GET to inventory");
      assertThat(other.violations())
          .containsExactly("POLL GET to inventory: the token was not issued here");
    }
  }

  @Test
  void theLocationCanBeMissing() {
    cdf.next(Endpoint.CALL).withoutHeader("Location");
    Answer started = wire.start("/");

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.header("location")).isEmpty();
  }

  @Test
  void theBodyCanBeEmpty() {
    settings.emptyBody(true).pollsBeforeEnd(1);

    Answer started = wire.start("/");
    Answer running = wire.ask(PATH);

    assertThat(started.status()).isEqualTo(202);
    assertThat(started.http().body()).isEmpty();
    assertThat(running.status()).isEqualTo(202);
    assertThat(running.http().body()).isEmpty();
    assertThat(wire.ask(PATH).envelope().path("data").asInt()).isEqualTo(7);
  }

  @Test
  void aPollCanSayThatTheCallRuns() {
    settings.runningStatus("Queued").pollsBeforeEnd(2);
    wire.start("/");

    Answer running = wire.ask(PATH);
    settings.runningAccepted();
    Answer accepted = wire.ask(PATH);

    assertThat(running.status()).isEqualTo(200);
    assertThat(running.body())
        .hasToString(
            "{\"callId\":9007000000000001,\"functionId\":4000000000000001,"
                + "\"runtimeStatus\":\"Queued\"}");
    assertThat(accepted.status()).isEqualTo(202);
    assertThat(wire.ask(PATH).status()).isEqualTo(200);
  }

  @Test
  void someFirstPollsCanFindNothingAndSomeMoreARunningCall() {
    settings.unknownAtFirst(2).pollsBeforeEnd(3);
    wire.start("/");

    assertThat(statuses(7)).containsExactly(404, 404, 202, 202, 202, 200, 200);
  }

  @Test
  void aCallCanRunForEver() {
    settings.unknownAtFirst(1).pollsBeforeEnd(Integer.MAX_VALUE);
    wire.start("/");

    assertThat(statuses(5)).containsExactly(404, 202, 202, 202, 202);
    assertThat(wire.ask(PATH + "/response").status()).isEqualTo(404);
  }

  @Test
  void aPollCanSayWhenToComeBack() {
    settings.retryAfter(Duration.ofSeconds(3)).unknownAtFirst(1).pollsBeforeEnd(1);

    assertThat(wire.start("/").header("retry-after")).isEmpty();
    assertThat(wire.ask(PATH).header("retry-after")).as("unknown").isEmpty();
    assertThat(wire.ask(PATH).header("retry-after")).as("running").hasValue("3");
    assertThat(wire.ask(PATH).header("retry-after")).as("ended").isEmpty();
  }

  @Test
  void theResultCanBeClassic() {
    settings.resultShape(ResultShape.CLASSIC);
    wire.start("/");

    assertThat(wire.ask(PATH).body())
        .hasToString(
            "{\"functionId\":4000000000000001,\"callId\":9007000000000001,\"response\":"
                + "{\"statusCode\":200,\"data\":7,"
                + "\"headers\":{\"content-type\":\"application/json\"}}}");
  }

  @Test
  void aClassicResultStillTellsWhatFailed() {
    settings.resultShape(ResultShape.CLASSIC);
    String taken = wire.start("/taken").header("location").orElseThrow();
    String crash = wire.start("/crash").header("location").orElseThrow();

    assertThat(wire.ask(taken).body().has("runtimeStatus")).isFalse();
    assertThat(wire.ask(taken).envelope().path("message").asText()).isEqualTo("taken");
    assertThat(wire.ask(crash).body().path("runtimeStatus").asText()).isEqualTo("Failed");
    cdf.errorShape(ErrorShape.FAILED);
    assertThat(wire.ask(taken).body().at("/error"))
        .hasToString("{\"code\":409,\"message\":\"taken\"}");
  }

  @Test
  void idsCanBeTextEverywhere() {
    cdf.settings().textIds(true);
    settings.resultShape(ResultShape.CLASSIC);

    assertThat(wire.start("/").body().path("callId").isTextual()).isTrue();
    assertThat(wire.ask(PATH).body().path("functionId").isTextual()).isTrue();
  }

  @Test
  void thePreferenceCanBeIgnored() {
    settings.ignorePrefer(true);
    Answer answer = wire.start("/");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("location")).isEmpty();
    assertThat(answer.envelope().path("data").asInt()).isEqualTo(7);
    assertThat(wire.ask(PATH + "/logs").body()).hasToString("{\"items\":[]}");
  }

  @Test
  void pollsCanBeScripted() {
    String location = wire.start("/").header("location").orElseThrow();
    cdf.faults().next(Endpoint.POLL, 2).error(503, "busy");
    cdf.next(Endpoint.POLL).errorPage(502);

    assertThat(List.of(wire.ask(location).status(), wire.ask(location).status())).containsOnly(503);
    assertThat(wire.askRaw(location).body()).startsWith("<html>");
    assertThat(wire.ask(location).status()).isEqualTo(200);
  }

  @Test
  void countsAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.pollsBeforeEnd(-1))
        .withMessage("polls: -1");
  }

  private List<Integer> statuses(int polls) {
    return Stream.generate(() -> wire.ask(PATH).status()).limit(polls).toList();
  }
}
