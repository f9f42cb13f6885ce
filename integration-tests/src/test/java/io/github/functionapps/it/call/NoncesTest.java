package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.it.call.ItemsApi.Item;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.RecordedRequest;
import io.github.functionapps.testing.ScriptedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A nonce lives for a minute (wire.md 2), so it is made when its call can go. */
class NoncesTest extends CallFixture {
  @Test
  void aNonceDoesNotWaitForAConnectionForItsCall() {
    ItemsApi items = client(cdf.builder().maxConnections(1));
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 5).mapToObj(items::itemAsync).toList();
    release.complete(null);
    assertThat(await(held)).isEqualTo(new Item(HELD));
    calls.forEach(CallFixture::await);
    List<Endpoint> expected = new ArrayList<>(List.of(TOKEN));
    for (int i = 0; i < 6; i++) {
      expected.addAll(List.of(SESSION, CALL));
    }
    assertThat(cdf.requests()).extracting(RecordedRequest::endpoint).isEqualTo(expected);
  }

  @Test
  void aNonceAheadDoesNotWaitForAConnectionForItsCall() {
    ItemsApi items = client(cdf.builder().maxConnections(1).noncesAhead(1));
    items.item(1); // leaves one that is ahead
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    int before = requests(SESSION).size();
    CompletableFuture<Item> waiting = items.itemAsync(2);
    assertThat(requests(SESSION)).hasSize(before);
    release.complete(null);
    await(held);
    assertThat(await(waiting)).isEqualTo(new Item(2));
    assertThat(cdf.violations()).isEmpty();
  }

  /** The one connection is given back, whatever the call had reached. */
  @Test
  void whoGivesUpWhileWaitingForATokenOrANonceMakesRoom() {
    ItemsApi items = client(cdf.builder().maxConnections(1));
    for (Endpoint step : List.of(TOKEN, SESSION, CALL)) {
      CompletableFuture<Void> asked = new CompletableFuture<>();
      cdf.faults()
          .decide(
              request -> {
                if (request.endpoint() != step || !asked.complete(null)) {
                  return Optional.empty();
                }
                return Optional.of(new ScriptedAnswer().delayUntil(new CompletableFuture<>()));
              });
      CompletableFuture<Item> leaves = items.itemAsync(1);
      await(asked);
      CompletableFuture<Item> leavesToo = items.itemAsync(2);
      leavesToo.cancel(true);
      leaves.cancel(true);
      assertThat(items.item(3)).isEqualTo(new Item(3));
    }
  }
}
