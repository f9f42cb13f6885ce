package io.github.functionapps.it.call;

import static io.github.functionapps.auth.Session.Kind.CLIENT_CREDENTIALS;
import static io.github.functionapps.auth.Session.Kind.TOKEN_EXCHANGE;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.RecordedRequest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the nonce of a call comes about (wire.md 2). */
class SessionsTest extends CallFixture {
  private static final String CREDENTIALS =
      "{\"items\":[{\"clientId\":\"local-client\",\"clientSecret\":\"local-secret\"}]}";
  private static final String EXCHANGE = "{\"items\":[{\"tokenExchange\":true}]}";
  private static final String ONESHOT = "{\"items\":[{\"oneshotTokenExchange\":true}]}";

  @Test
  void clientCredentialsExchangeTheirTokenOnce() {
    client(cdf.builder()).item(1);
    assertThat(sessions()).containsExactly(ONESHOT);
  }

  @Test
  void aForeignTokenIsExchangedAndFallsBackToOneshot() {
    cdf.settings().refuseSessions(TOKEN_EXCHANGE);
    AccessToken token = new AccessToken(cdf.issueToken(), Instant.MAX);
    client(cdf.builder().credentials(() -> token)).item(1);
    assertThat(sessions()).containsExactly(EXCHANGE, ONESHOT);
  }

  @Test
  void eachKindIsTriedInItsOrderAndARefusedOneIsNotAskedAgain() {
    cdf.settings().refuseSessions(CLIENT_CREDENTIALS, TOKEN_EXCHANGE);
    ItemsApi items = client(cdf.builder().session(sessionOfEachKind()));
    items.item(1);
    assertThat(sessions()).containsExactly(CREDENTIALS, EXCHANGE, ONESHOT);
    items.item(2);
    assertThat(sessions()).containsExactly(CREDENTIALS, EXCHANGE, ONESHOT, ONESHOT);
  }

  @Test
  void theFirstKindIsKeptWhileItIsAccepted() {
    ItemsApi items = client(cdf.builder().session(sessionOfEachKind()));
    items.item(1);
    items.item(2);
    assertThat(sessions()).containsExactly(CREDENTIALS, CREDENTIALS);
  }

  @Test
  void eachCallHasItsOwnNonce() {
    ItemsApi items = client(cdf.builder());
    items.item(1);
    items.item(1);
    await(items.itemAsync(1));
    assertThat(requests(SESSION)).hasSize(3);
    assertThat(cdf.calls()).extracting(RecordedRequest::nonce).doesNotHaveDuplicates().hasSize(3);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void nonceOfTheCallersOwnAreSentAsTheyAre() {
    String nonce = "n\"\\\u00e6\n\ud83d\ude00";
    cdf.next(Endpoint.CALL).answer(200, "{\"response\":{\"statusCode\":200,\"data\":{\"id\":1}}}");
    client(cdf.builder().session(Session.nonces(() -> nonce))).item(1);
    assertThat(requests(SESSION)).isEmpty();
    assertThat(cdf.calls()).extracting(call -> call.nonce().orElseThrow()).containsExactly(nonce);
  }

  private List<String> sessions() {
    return requests(SESSION).stream().map(RecordedRequest::bodyText).toList();
  }
}
