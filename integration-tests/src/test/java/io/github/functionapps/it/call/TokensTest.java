package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.call.ItemsApi.Item;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How tokens are got, kept and dropped (wire.md 3). */
class TokensTest extends CallFixture {
  @Test
  void aTokenServesManyCalls() {
    ItemsApi items = client(cdf.builder());
    items.item(1);
    items.item(2);
    await(items.itemAsync(3));
    assertThat(requests(TOKEN)).hasSize(1);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void firstCallsAtOnceShareOneRequest() {
    CompletableFuture<Void> hold = new CompletableFuture<>();
    cdf.next(TOKEN).delayUntil(hold);
    ItemsApi items = client(cdf.builder());
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 50).mapToObj(items::itemAsync).toList();
    hold.complete(null);
    calls.forEach(CallFixture::await);
    assertThat(requests(TOKEN)).hasSize(1);
  }

  @Test
  void aCancelledCallDoesNotFailTheOthersThatWaitForTheToken() {
    CompletableFuture<Void> hold = new CompletableFuture<>();
    cdf.next(TOKEN).delayUntil(hold);
    ItemsApi items = client(cdf.builder());
    CompletableFuture<Item> first = items.itemAsync(1);
    CompletableFuture<Item> second = items.itemAsync(2);
    first.cancel(true);
    hold.complete(null);
    assertThat(await(second)).isEqualTo(new Item(2));
    assertThat(first).isCancelled();
    assertThatThrownBy(first::join).isExactlyInstanceOf(CancellationException.class);
    assertThat(requests(TOKEN)).hasSize(1);
  }

  @Test
  void aRefreshLivesAsLongAsSomebodyWhoWaitsForItHasTime() {
    CompletableFuture<Void> hold = new CompletableFuture<>();
    cdf.next(TOKEN).delayUntil(hold);
    FunctionApps hasty = opened(cdf.builder().deadline(Duration.ofMillis(300)));
    FunctionApps patient = hasty.with(options -> options.deadline(Duration.ofMinutes(1)));
    CompletableFuture<Item> waits = patient.create(ItemsApi.class).itemAsync(1);
    for (int i = 0; i < 3; i++) {
      assertThat(failureOf(hasty.create(ItemsApi.class).itemAsync(2)))
          .isInstanceOf(DeadlineException.class);
    }
    hold.complete(null);
    assertThat(await(waits)).isEqualTo(new Item(1));
    assertThat(requests(TOKEN)).hasSize(1);
  }

  @Test
  void aRefreshThatNobodyWaitsForAnyLongerIsGivenUp() {
    CompletableFuture<Void> asked = new CompletableFuture<>();
    cdf.faults()
        .decide(
            request ->
                request.endpoint() == TOKEN && asked.complete(null)
                    ? Optional.of(new ScriptedAnswer().delayUntil(new CompletableFuture<>()))
                    : Optional.empty());
    ItemsApi items = client(cdf.builder().maxConnections(3));
    List<CompletableFuture<Item>> leaving =
        IntStream.rangeClosed(1, 3).mapToObj(items::itemAsync).toList();
    await(asked);
    leaving.forEach(call -> call.cancel(true));
    assertThat(items.item(4)).isEqualTo(new Item(4));
    assertThat(requests(TOKEN)).hasSize(2);
  }

  @Test
  void aTokenIsRefreshedWithin30SecondsOfItsEnd() {
    cdf.settings().tokenLifetime(Duration.ofSeconds(30));
    ItemsApi items = client(cdf.builder());
    items.item(1);
    cdf.settings().tokenLifetime(Duration.ofHours(1));
    items.item(2);
    items.item(3);
    assertThat(requests(TOKEN)).hasSize(2);
  }

  @Test
  void aFailedRefreshIsTriedAgain() {
    cdf.next(TOKEN).answer(503, "");
    ItemsApi items = client(cdf.builder().retry(SOON));
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(requests(TOKEN)).hasSize(2);
  }

  @Test
  void aFailedRefreshIsTriedAgainByTheNextCall() {
    cdf.next(TOKEN).answer(503, "");
    ItemsApi items = client(cdf.builder().retry(RetryPolicy.never()));
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(AuthenticationException.class);
    assertThat(items.item(1)).isEqualTo(new Item(1));
  }

  @Test
  void aTokenThatTheCallsEndpointRejectsIsReplacedOnceAndTheCallRepeated() {
    ItemsApi items = client(cdf.builder().retry(RetryPolicy.never()));
    cdf.next(CALL).answer(401, "");
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(requests(TOKEN)).hasSize(2);
    assertThat(requests(CALL)).hasSize(2);
    assertThat(authorization(2)).isNotEqualTo(authorization(1));
  }

  @Test
  void aTokenThatSessionsRejectsIsReplacedOnceAndTheCallRepeated() {
    ItemsApi items = client(cdf.builder());
    items.item(1);
    cdf.revokeTokens();
    assertThat(items.item(2)).isEqualTo(new Item(2));
    assertThat(requests(TOKEN)).hasSize(2);
    assertThat(requests(CALL)).hasSize(2);
  }

  @Test
  void aSecondRefusalIsTold() {
    ItemsApi items = client(cdf.builder());
    cdf.next(CALL).answer(401, "");
    cdf.next(CALL).answer(401, "");
    assertThatThrownBy(() -> items.item(1))
        .isInstanceOfSatisfying(
            ApiException.class,
            refused -> {
              assertThat(refused.status()).isEqualTo(401);
              assertThat(refused.attempts()).isEqualTo(2);
              assertThat(refused.mayHaveRun()).isFalse();
            });
    assertThat(requests(CALL)).hasSize(2);
  }

  /** Many calls are refused at once; whoever comes late finds that another has a fresh token. */
  @Test
  void aTokenIsReplacedOnceHoweverManyCallsItIsRefusedTo() {
    ItemsApi items = client(cdf.builder());
    items.item(1);
    cdf.revokeTokens();
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 20).mapToObj(items::itemAsync).toList();
    calls.forEach(CallFixture::await);
    assertThat(requests(TOKEN)).hasSize(2);
  }

  private String authorization(int call) {
    return requests(SESSION).get(call - 1).header("authorization").orElseThrow();
  }
}
