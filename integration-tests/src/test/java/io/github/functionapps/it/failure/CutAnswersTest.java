package io.github.functionapps.it.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.RespondAsync;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that ends within an answer is lost, at whichever byte it ends. */
class CutAnswersTest {
  private static final String BODY =
      "{\"callId\":7,\"runtimeStatus\":\"Completed\",\"response\":{\"statusCode\":200,\"data\":12}}";

  private static final String ACCEPTED =
      "HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\nlocation: /polls/12\r\nconnection: close\r\n\r\n";

  /** How an answer says where it ends. */
  enum Framing {
    CONTENT_LENGTH("content-length: " + BODY.length() + "\r\n\r\n" + BODY),
    CHUNKED("transfer-encoding: chunked\r\n\r\n" + chunks() + "0\r\n\r\n"),
    CHUNKED_WITH_TRAILERS(
        "transfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n"
            + chunks()
            + "0\r\nx-sum: 12\r\nx-more: 3\r\n\r\n");

    final String answer;

    Framing(String rest) {
      this.answer = "HTTP/1.1 200 OK\r\nconnection: close\r\n" + rest;
    }

    /** Sizes with a zero in front: "0" alone would be the last chunk. */
    private static String chunks() {
      String rest = BODY.substring(20);
      return "0014;x=y\r\n"
          + BODY.substring(0, 20)
          + "\r\n%02x\r\n".formatted(rest.length())
          + rest
          + "\r\n";
    }
  }

  @FunctionApp("cut")
  interface CutApi {
    @Get("/number")
    int get();

    @Post("/number")
    int post();

    @RespondAsync
    @Post("/number")
    int polled();
  }

  private RawServer server;
  private FunctionApps apps;
  private CutApi api;

  @BeforeEach
  void start() throws IOException {
    server = RawServer.start("");
    apps =
        FunctionApps.builder()
            .baseUrl(server.uri())
            .project("p")
            .credentials(() -> new AccessToken("token", Instant.MAX))
            .session(Session.nonces(() -> "nonce"))
            .retry(RetryPolicy.standard().base(Duration.ofNanos(1)))
            .pollIntervals(Duration.ofMillis(1), Duration.ofMillis(1))
            .build();
    api = apps.create(CutApi.class);
  }

  @AfterEach
  void stop() throws IOException {
    apps.close();
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void whatMayRunTwiceIsAskedForAgain(Framing framing) {
    String whole = framing.answer;
    for (int cut = 0; cut < whole.length(); cut++) {
      server.answers(whole.substring(0, cut), whole);
      assertThat(api.get()).as("cut after %s", whole.substring(0, cut)).isEqualTo(12);
      assertThat(server.requests()).as("cut after %s", whole.substring(0, cut)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatMustNotRunTwiceMayHaveRun(Framing framing) {
    String whole = framing.answer;
    for (int cut = 0; cut < whole.length(); cut++) {
      server.answers(whole.substring(0, cut), whole);
      assertThatExceptionOfType(TransportException.class)
          .as("cut after %s", whole.substring(0, cut))
          .isThrownBy(api::post)
          .withMessageMatching(
              "POST /number of cut: no answer from http://127\\.0\\.0\\.1:\\d+: "
                  + "the connection ended before the answer did; "
                  + "the function may have run, so look before you repeat the call")
          .satisfies(
              lost -> {
                assertThat(lost.kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST);
                assertThat(lost.mayHaveRun()).isTrue();
                assertThat(lost.attempts()).isEqualTo(1);
              });
      assertThat(server.requests()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRunningCallSurvivesIt(Framing framing) {
    String whole = framing.answer;
    for (int cut = 0; cut < whole.length(); cut++) {
      server.answers(ACCEPTED, whole.substring(0, cut), whole);
      assertThat(api.polled()).as("cut after %s", whole.substring(0, cut)).isEqualTo(12);
      assertThat(server.requests()).isEqualTo(3);
    }
  }

  /** Without a body, half a head could pass for an answer: half a Location, or none. */
  @Test
  void anAcceptanceIsWholeOrNone() {
    for (int cut = 0; cut < ACCEPTED.length(); cut++) {
      server.answers(ACCEPTED.substring(0, cut), Framing.CONTENT_LENGTH.answer);
      assertThatExceptionOfType(TransportException.class)
          .as("cut after %s", ACCEPTED.substring(0, cut))
          .isThrownBy(api::polled)
          .satisfies(
              lost -> assertThat(lost.kind()).isEqualTo(TransportException.Kind.CONNECTION_LOST));
      assertThat(server.requests()).isEqualTo(1);
    }
  }
}
