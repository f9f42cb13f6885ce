package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.Session;
import io.github.functionapps.testing.Wire.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsEndpointTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);

  @AfterEach
  void stop() {
    cdf.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"clientId\":\"local-client\",\"clientSecret\":\"local-secret\"}",
        "{\"tokenExchange\":true}",
        "{\"oneshotTokenExchange\":true}"
      })
  void createsASessionOfEachKind(String item) {
    Answer answer = wire.session("[" + item + "]");

    assertThat(answer.status()).isEqualTo(200);
    String nonce = answer.body().at("/items/0/nonce").asText();
    assertThat(nonce).isNotEmpty();
    assertThat(answer.body())
        .hasToString("{\"items\":[{\"id\":1,\"status\":\"READY\",\"nonce\":\"" + nonce + "\"}]}");
    assertThat(cdf.violations()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "CLIENT_CREDENTIALS | {'clientId':'local-client','clientSecret':'local-secret'} | Session creation was refused",
        "TOKEN_EXCHANGE | {'tokenExchange':true} | Invalid access token from identity provider",
        "ONESHOT_TOKEN_EXCHANGE | {'oneshotTokenExchange':true} | Session creation was refused"
      })
  void refusesAKindThatIsSwitchedOff(Session.Kind kind, String item, String message) {
    cdf.settings().refuseSessions(kind);
    String items = "[" + item.replace('\'', '"') + "]";

    Answer answer = wire.session(items);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.apiMessage()).isEqualTo(message);
    assertThat(cdf.violations()).isEmpty();
    cdf.settings().refuseSessions();
    assertThat(wire.session(items).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "[{\"tokenExchange\":true},{\"oneshotTokenExchange\":true}]"})
  void wantsExactlyOneItem(String items) {
    assertThat(wire.session(items).status()).isEqualTo(400);
    assertThat(cdf.violations()).containsExactly("SESSION POST: there must be exactly one item");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"tokenExchange\":false}",
        "{\"clientId\":\"local-client\"}",
        "{\"tokenExchange\":true,\"oneshotTokenExchange\":true}"
      })
  void knowsThreeKindsOnly(String item) {
    assertThat(wire.session("[" + item + "]").status()).isEqualTo(400);
    assertThat(cdf.violations())
        .containsExactly("SESSION POST: the item is none of the three kinds");
  }

  @Test
  void refusesOtherClientCredentials() {
    Answer answer = wire.session("[{\"clientId\":\"local-client\",\"clientSecret\":\"wrong\"}]");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.apiMessage()).isEqualTo("Invalid client credentials");
    assertThat(cdf.violations()).isEmpty();
  }
}
