package io.github.functionapps.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.Servers;
import io.github.functionapps.interop.odd.AnswersApi;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * wire.md 2 and 3: tokens and nonces, at the gateway, which is strict about them and knows nothing
 * of the client. What release is behind it does not matter here.
 */
class AccessTest {
  private static final Cell CELL = Cell.ONE_PER_RELEASE.get(Cell.ONE_PER_RELEASE.size() - 1);
  private static final Duration MORE_THAN_A_MINUTE = Duration.ofSeconds(61);
  private static final Duration MORE_THAN_AN_HOUR = Duration.ofSeconds(3601);

  @Test
  void aNonceIsGoodForOneCall() {
    RawCalls raw = CELL.raw();
    String call =
        "{\"data\":{\"path\":\"/nothing\",\"method\":\"GET\",\"body\":{}},\"nonce\":\"%s\"}"
            .formatted(raw.nonce());

    assertThat(raw.callWith(call).status()).isEqualTo(200);
    assertThat(raw.callWith(call).status()).isEqualTo(400);
  }

  @Test
  void aNonceThatExpiredIsReplacedByAFreshOne() {
    RawCalls raw = CELL.raw();
    AtomicInteger supplied = new AtomicInteger();
    try (FunctionApps apps =
        CELL.builder()
            .session(
                Session.nonces(
                    () -> {
                      String nonce = raw.nonce();
                      if (supplied.incrementAndGet() == 1) {
                        advance(MORE_THAN_A_MINUTE);
                      }
                      return nonce;
                    }))
            .build()) {
      assertThat(apps.create(AnswersApi.class).nothing()).isEmpty();
    }
    assertThat(supplied).hasValue(2);
  }

  @Test
  void noncesAheadAreOfUseWhereverTheyAreFrom() {
    try (FunctionApps apps = CELL.builder().noncesAhead(3).build()) {
      AnswersApi api = apps.create(AnswersApi.class);
      List<CompletableFuture<?>> calls =
          IntStream.range(0, 50).<CompletableFuture<?>>mapToObj(i -> api.itemAsync(1)).toList();

      assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNotNull());
    }
  }

  @Test
  void aTokenThatExpiredEarlyIsReplaced() {
    AnswersApi api = CELL.create(AnswersApi.class);
    assertThat(api.nothing()).isEmpty();

    advance(MORE_THAN_AN_HOUR);

    assertThat(api.nothing()).isEmpty();
  }

  @Test
  void aTokenExchangeThatIsRefusedFallsBackToTheOneshotExchange() {
    String token = CELL.raw().token();
    try (FunctionApps apps =
        FunctionApps.builder()
            .baseUrl(Servers.SHARED.gateway(CELL.release()))
            .project("passes-errors")
            .credentials(() -> new AccessToken(token, Instant.MAX))
            .build()) {
      assertThat(apps.create(AnswersApi.class).nothing()).isEmpty();
    }
    try (FunctionApps apps =
        CELL.builder().session(Session.of(Session.Kind.TOKEN_EXCHANGE)).build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(apps.create(AnswersApi.class)::nothing)
          .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }
  }

  @Test
  void aWrongSecretIsNoToken() {
    URI gateway = Servers.SHARED.gateway(CELL.release());
    try (FunctionApps apps =
        FunctionApps.builder()
            .baseUrl(gateway)
            .project("passes-errors")
            .credentials(
                ClientCredentials.of(
                    gateway.resolve("/oauth2/token"), "interop-client", "wrong", "any"))
            .build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(apps.create(AnswersApi.class)::nothing)
          .satisfies(e -> assertThat(e.error()).contains("invalid_client"));
    }
  }

  @Test
  void anUnknownProjectIsTheApisOwnError() {
    try (FunctionApps apps = CELL.builder().project("nobodys").build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(apps.create(AnswersApi.class)::nothing)
          .satisfies(e -> assertThat(e.status()).isEqualTo(403))
          .satisfies(
              e ->
                  assertThat(e.requestId())
                      .hasValueSatisfying(id -> assertThat(id).startsWith("gateway-request-")));
    }
  }

  /** The same value goes with sessions and calls, or the nonce is refused. */
  @Test
  void anotherCdfVersionIsSentToSessionsAndCallsAlike() {
    try (FunctionApps apps = CELL.builder().cdfVersion("20230101-alpha").build()) {
      assertThat(apps.create(AnswersApi.class).nothing()).isEmpty();
    }
    try (FunctionApps apps = CELL.builder().cdfVersion("20220101").build()) {
      assertThatExceptionOfType(AuthenticationException.class)
          .isThrownBy(apps.create(AnswersApi.class)::nothing)
          .satisfies(e -> assertThat(e.status()).isEqualTo(400));
    }
  }

  /** For any function: the external id is percent-encoded into the path. */
  @Test
  void anyExternalIdIsCalled() {
    AnswersApi api = CELL.apps().create(AnswersApi.class, "værksted/ä b?c#d%20:;😀");

    assertThat(api.nothing()).isEmpty();
  }

  private static void advance(Duration time) {
    CELL.raw().request("POST", "/gateway/clock/" + time.toSeconds(), "", Map.of());
  }
}
