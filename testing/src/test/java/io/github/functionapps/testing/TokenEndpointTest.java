package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.Wire.Answer;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest {
  private static final String FORM = "grant_type=client_credentials&scope=all";

  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void issuesATokenThatTheApiAccepts() {
    cdf.settings().tokenLifetime(Duration.ofMinutes(5));

    Answer answer = wire.send(wire.tokenRequest("local-client", "local-secret"), FORM);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().path("token_type").asText()).isEqualTo("Bearer");
    assertThat(answer.body().path("expires_in").asInt()).isEqualTo(300);
    String token = answer.body().path("access_token").asText();
    String items = "{\"items\":[{\"oneshotTokenExchange\":true}]}";
    assertThat(wire.send(wire.authorised("/sessions", token), items).status()).isEqualTo(200);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void takesCredentialsThatWereFormEncodedFirst() {
    assertThat(wire.send(wire.tokenRequest("local%2Dclient", "local%2Dsecret"), FORM).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"other, local-secret", "local-client, wrong", "'', ''"})
  void refusesAnotherClient(String id, String secret) {
    Answer answer = wire.send(wire.tokenRequest(id, secret), FORM);

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body().path("error").asText()).isEqualTo("invalid_client");
    assertThat(answer.body().path("error_description").asText()).isNotEmpty();
    assertThat(cdf.violations()).as("wrong settings are no violation").isEmpty();
  }

  @Test
  void refusesAClientWithoutBasicAuthentication() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(cdf.tokenUrl())
            .header("Content-Type", "application/x-www-form-urlencoded");

    Answer answer = wire.send(request, FORM + "&client_id=local-client&client_secret=local-secret");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.body().path("error").asText()).isEqualTo("invalid_client");
    assertThat(cdf.violations())
        .containsExactly("TOKEN POST: the client is not authenticated by HTTP Basic");
  }

  @Test
  void refusesAnotherGrant() {
    Answer answer =
        wire.send(wire.tokenRequest("local-client", "local-secret"), "grant_type=password");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("error").asText()).isEqualTo("unsupported_grant_type");
    assertThat(cdf.violations())
        .containsExactly("TOKEN POST: grant_type is not client_credentials");
  }

  @Test
  void refusesWhatIsNoForm() {
    HttpRequest.Builder request =
        wire.tokenRequest("local-client", "local-secret")
            .setHeader("Content-Type", "application/json");

    Answer answer = wire.send(request, "{\"grant_type\":\"client_credentials\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("error").asText()).isEqualTo("invalid_request");
    assertThat(cdf.violations()).containsExactly("TOKEN POST: a token request is a form");
  }
}
