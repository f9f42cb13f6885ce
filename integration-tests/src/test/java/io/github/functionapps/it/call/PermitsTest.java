package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.call.ItemsApi.Item;
import io.github.functionapps.testing.LocalFunction;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Calls wait for their turn instead of being refused. */
class PermitsTest extends CallFixture {
  private final LocalFunction function = cdf.function("items");

  /** One call of the function at a time. */
  private ItemsApi oneAtATime() {
    return client(cdf.builder().maxRunningCalls(1));
  }

  @Test
  void thePlatformsLimitIsNeverMet() {
    cdf.settings().maxRunningCalls(3);
    ItemsApi items = client(cdf.builder().maxRunningCalls(3));
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 100).mapToObj(items::itemAsync).toList();
    assertThat(calls).allSatisfy(call -> assertThat(await(call)).isNotNull());
    assertThat(cdf.count(CALL)).as("none was answered 429 and tried again").isEqualTo(100);
    assertThat(function.mostRunningAtOnce()).isLessThanOrEqualTo(3);
  }

  @Test
  void theNextIsCalledWhenTheOneBeforeHasEnded() {
    ItemsApi items = oneAtATime();
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    List<CompletableFuture<Item>> waiting =
        IntStream.rangeClosed(1, 5).mapToObj(items::itemAsync).toList();
    assertThat(cdf.calls()).hasSize(1);
    release.complete(null);
    assertThat(await(held)).isEqualTo(new Item(HELD));
    waiting.forEach(CallFixture::await);
    assertThat(cdf.calls())
        .extracting(call -> call.functionPath().orElseThrow())
        .as("in their order")
        .containsExactly("/items/0", "/items/1", "/items/2", "/items/3", "/items/4", "/items/5");
  }

  @Test
  void theTurnIsWaitedForInsideTheDeadline() {
    FunctionApps apps = opened(cdf.builder().maxRunningCalls(1));
    CompletableFuture<Item> held = apps.create(ItemsApi.class).itemAsync(HELD);
    await(arrived);
    ItemsApi hastyItems = apps.with(o -> o.deadline(Duration.ofSeconds(1))).create(ItemsApi.class);
    assertThat(failureOf(hastyItems.itemAsync(1)))
        .isInstanceOfSatisfying(
            DeadlineException.class,
            passed -> {
              assertThat(passed)
                  .hasMessage(
                      "GET /items/<id> of items: the deadline of PT1S passed while waiting for its"
                          + " turn, because 1 calls run (maxRunningCalls); the function was not called")
                  .hasNoCause();
              assertThat(passed.attempts()).isZero();
              assertThat(passed.mayHaveRun()).isFalse();
            });
    held.cancel(true);
  }

  @Test
  void whoGivesUpLeavesTheQueue() {
    ItemsApi items = oneAtATime();
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    CompletableFuture<Item> leaves = items.itemAsync(1);
    CompletableFuture<Item> stays = items.itemAsync(2);
    leaves.cancel(true);
    held.cancel(true);
    assertThat(await(stays)).isEqualTo(new Item(2));
    assertThat(cdf.calls())
        .extracting(call -> call.functionPath().orElseThrow())
        .doesNotContain("/items/1");
  }

  @Test
  void aTurnEndsHoweverTheCallDoes() {
    ItemsApi items = oneAtATime();
    cdf.next(CALL).error(403, "no");
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(ApiException.class);
    cdf.next(CALL).dropAnswer();
    assertThat(items.item(2)).isEqualTo(new Item(2));
    CompletableFuture<Item> held = items.itemAsync(HELD);
    await(arrived);
    held.cancel(true);
    assertThat(items.item(3)).isEqualTo(new Item(3));
  }

  /** The one that was refused waits for a minute; the other need not. */
  @Test
  void aPauseBeforeTheNextAttemptIsNobodysTurn() {
    ItemsApi items = oneAtATime();
    cdf.next(CALL).error(429, "busy").retryAfter(Duration.ofMinutes(1));
    CompletableFuture<Item> refused = items.itemAsync(1);
    assertThat(items.item(2)).isEqualTo(new Item(2));
    assertThat(refused).isNotDone();
    refused.cancel(true);
  }

  @Test
  void eachFunctionHasItsOwnTurns() {
    cdf.function("others").get("/items/{id}", request -> new Item(request.pathInt("id")));
    FunctionApps apps = opened(cdf.builder().maxRunningCalls(1));
    CompletableFuture<Item> held = apps.create(ItemsApi.class).itemAsync(HELD);
    await(arrived);
    assertThat(apps.create(ItemsApi.class, "others").item(1)).isEqualTo(new Item(1));
    held.cancel(true);
  }
}
