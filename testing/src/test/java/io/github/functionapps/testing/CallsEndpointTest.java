package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.Wire.Answer;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the API asks of a call before a function is run. */
class CallsEndpointTest {
  private static final String GET_PING = Wire.data("GET", "/ping", "{}");

  private final MutableClock clock = new MutableClock();
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @BeforeEach
  void declare() {
    cdf.settings().clock(clock);
    cdf.function("inventory").get("/ping", request -> "pong").post("/ping", request -> "pong");
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void answersACallThatIsInOrder() {
    assertThat(wire.call(GET_PING).envelope().path("data").asText()).isEqualTo("pong");
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void takesANonceOnce() {
    String body = Wire.callBody(GET_PING, wire.nonce());
    assertThat(wire.send(wire.callRequest(), body).status()).isEqualTo(200);

    assertRefused(
        wire.send(wire.callRequest(), body), 400, "Invalid nonce: the nonce was used before");
    assertThat(cdf.violations())
        .containsExactly("CALL POST to inventory GET: the nonce was used before");
  }

  @Test
  void takesANonceWithinItsMinute() {
    String first = wire.nonce();
    String second = wire.nonce();
    clock.pass(Duration.ofMillis(59_999));
    assertThat(wire.send(wire.callRequest(), Wire.callBody(GET_PING, first)).status())
        .isEqualTo(200);
    clock.pass(Duration.ofMillis(1));

    assertRefused(
        wire.send(wire.callRequest(), Wire.callBody(GET_PING, second)),
        400,
        "Invalid nonce: the nonce is older than a minute");
  }

  @Test
  void forgetsOldNonces() {
    String old = wire.nonce();
    clock.pass(Duration.ofHours(1));
    wire.nonce();

    assertRefused(
        wire.send(wire.callRequest(), Wire.callBody(GET_PING, old)),
        400,
        "Invalid nonce: the nonce is unknown");
  }

  @Test
  void refusesAnInventedNonce() {
    assertRefused(
        wire.send(wire.callRequest(), Wire.callBody(GET_PING, "invented")),
        400,
        "Invalid nonce: the nonce is unknown");
  }

  @Test
  void wantsTheSessionsVersion() {
    HttpRequest.Builder request = wire.callRequest().setHeader("cdf-version", "20230101-alpha");

    assertRefused(
        wire.send(request, Wire.callBody(GET_PING, wire.nonce())),
        400,
        "Invalid nonce: the nonce comes from a session with another cdf-version");
  }

  @Test
  void wantsAVersion() {
    HttpRequest.Builder request =
        wire.to("/api/v1/projects/local-project/function-apps/inventory/calls")
            .header("Authorization", "Bearer " + cdf.issueToken())
            .header("Content-Type", "application/json");

    assertRefused(
        wire.send(request, Wire.callBody(GET_PING, wire.nonce())),
        400,
        "The header cdf-version is missing");
    assertThat(cdf.violations())
        .containsExactly("CALL POST to inventory GET: there is no cdf-version");
  }

  @Test
  void wantsJson() {
    HttpRequest.Builder request =
        wire.callRequest().setHeader("Content-Type", "text/plain; charset=utf-8");

    assertRefused(
        wire.send(request, Wire.callBody(GET_PING, wire.nonce())),
        415,
        "The content type must be application/json");
    assertRefused(wire.send(wire.callRequest(), "{\"dat"), 400, "The body is not a JSON object");
    assertThat(cdf.violations()).hasSize(2);
  }

  @Test
  void takesJsonWithAParameter() {
    HttpRequest.Builder request =
        wire.callRequest().setHeader("Content-Type", "application/json; charset=utf-8");

    assertThat(wire.send(request, Wire.callBody(GET_PING, wire.nonce())).status()).isEqualTo(200);
  }

  @Test
  void refusesATokenThatWasNotIssued() {
    HttpRequest.Builder request = wire.authorised("/function-apps/inventory/calls", "invented");

    assertRefused(wire.send(request, Wire.callBody(GET_PING, wire.nonce())), 401, "Unauthorized");
    assertThat(cdf.violations())
        .containsExactly("CALL POST to inventory GET: the token was not issued here");
  }

  @Test
  void refusesAnExpiredOrRevokedToken() {
    cdf.settings().tokenLifetime(Duration.ofMinutes(10));
    String expired = cdf.issueToken();
    clock.pass(Duration.ofMinutes(10));
    String revoked = cdf.issueToken();
    cdf.revokeTokens();
    String body = Wire.callBody(GET_PING, wire.nonce());

    for (String token : new String[] {expired, revoked}) {
      assertRefused(
          wire.send(wire.authorised("/function-apps/inventory/calls", token), body),
          401,
          "Unauthorized");
    }
    assertThat(cdf.violations()).isEmpty();
    assertThat(wire.call(GET_PING).status()).as("with a fresh one").isEqualTo(200);
  }

  @Test
  void wantsABearerToken() {
    HttpRequest.Builder request = wire.callRequest().setHeader("Authorization", "Basic eA==");

    assertRefused(wire.send(request, Wire.callBody(GET_PING, wire.nonce())), 401, "Unauthorized");
    assertThat(cdf.violations())
        .containsExactly("CALL POST to inventory GET: there is no bearer token");
  }

  @Test
  void knowsOneProject() {
    HttpRequest.Builder request =
        wire.to("/api/v1/projects/other/function-apps/inventory/calls")
            .header("Authorization", "Bearer " + cdf.issueToken());

    assertRefused(wire.send(request, "{}"), 403, "No access to this project");
  }

  @Test
  void knowsTheDeclaredFunctions() {
    HttpRequest.Builder request =
        wire.authorised("/function-apps/n%C3%B8%20%2F%20one/calls", cdf.issueToken());

    assertRefused(
        wire.send(request, Wire.callBody(GET_PING, wire.nonce())),
        404,
        "Function app not found: nø / one");
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void answers404WhereThereIsNothing() {
    assertRefused(wire.send(wire.to("/api/v2"), "{}"), 404, "Not Found");
    assertThat(cdf.violations()).containsExactly("OTHER POST: there is nothing at /api/v2");
  }

  @Test
  void takesPostOnly() {
    assertRefused(wire.exchange(wire.callRequest().GET().build()), 405, "Method Not Allowed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'path':'/ping','method':'GET'                     | data.body is missing or neither an object nor an array",
        "'path':'/ping','method':'GET','body':null         | data.body is missing or neither an object nor an array",
        "'path':'/ping','method':'POST','body':'text'      | data.body is missing or neither an object nor an array",
        "'path':'/ping','method':'get','body':{}           | data.method is missing or no verb in upper case",
        "'path':'/ping','method':'HEAD','body':{}          | data.method is missing or no verb in upper case",
        "'path':'/ping','body':{}                          | data.method is missing or no verb in upper case",
        "'method':'GET','body':{}                          | data.path is missing or no text",
        "'path':'/ping#x','method':'GET','body':{}         | data.path holds what cannot travel",
        "'path':'//ping','method':'GET','body':{}          | data.path holds what cannot travel",
        "'path':'/ping','method':'GET','body':{},'more':1  | data has an undocumented member more",
      },
      quoteCharacter = '"')
  void namesWhatAGoodClientDoesNotSend(String members, String violation) {
    String data = "{" + members.replace('\'', '"') + "}";

    assertThat(wire.call(data).status()).as("the function answers it").isEqualTo(200);

    assertThat(cdf.violations()).singleElement().asString().endsWith(": " + violation);
  }

  private static void assertRefused(Answer answer, int status, String message) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.body())
        .hasToString("{\"error\":{\"code\":%d,\"message\":\"%s\"}}".formatted(status, message));
    assertThat(answer.http().headers().firstValue("x-request-id")).isPresent();
  }
}
