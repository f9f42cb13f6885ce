package io.github.functionapps.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.CdfApi;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClientCredentialsTokensTest {
  private int asked;

  /** Such as by a token URL that only Java takes for one. */
  private final CdfApi refusing =
      (CdfApi)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {CdfApi.class},
              (proxy, method, arguments) -> {
                asked++;
                throw new IllegalArgumentException("PLANTED");
              });

  @Test
  void aRequestThatCannotBeMadeIsAFailureAndTheNextCallerTriesAgain() {
    ClientCredentialsTokens tokens =
        new ClientCredentialsTokens(
            ClientCredentials.of(URI.create("https://idp.example/t"), "id", "PLANTED", "scope"),
            refusing,
            InstantSource.system(),
            (refresh, abort) -> {});
    assertFailed(tokens.token());
    assertFailed(tokens.token());
    assertThat(asked).isEqualTo(2);
  }

  private static void assertFailed(CompletableFuture<Try<AccessToken>> token) {
    assertThat(token).isCompleted();
    assertThat(token.join().failure().exception(CallInfo.NONE))
        .isInstanceOf(TransportException.class)
        .hasMessage("no token could be asked for: java.lang.IllegalArgumentException");
  }
}
