package io.github.functionapps.it.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is left of a closed client: nothing. */
class ClosingTest extends CallFixture {
  private static final String CLOSED =
      "GET /items/<id> of items: FunctionApps must be open while its clients are used, but it was"
          + " closed; close it last";

  @Test
  void callsUnderWayEnd() {
    FunctionApps apps = opened(cdf.builder());
    ItemsApi items = apps.create(ItemsApi.class);
    CompletableFuture<Throwable> blocked =
        CompletableFuture.supplyAsync(() -> catchThrowable(() -> items.item(HELD)));
    await(arrived);
    List<CompletableFuture<Item>> held =
        IntStream.range(0, 10).mapToObj(i -> items.itemAsync(HELD)).toList();
    apps.close();
    held.forEach(future -> assertClosed(failureOf(future)));
    assertClosed(await(blocked));
  }

  @Test
  void laterCallsFail() {
    FunctionApps apps = opened(cdf.builder());
    ItemsApi items = apps.create(ItemsApi.class);
    items.item(1);
    apps.close();
    apps.close();
    assertThatThrownBy(() -> items.item(1))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(CLOSED);
    assertClosed(failureOf(items.itemAsync(1)));
    assertThat(cdf.calls()).hasSize(1);
  }

  @Test
  void noThreadIsLeft() throws InterruptedException {
    Set<Thread> before = threads();
    FunctionApps apps = opened(cdf.builder());
    ItemsApi items = apps.create(ItemsApi.class);
    items.item(1);
    await(items.itemAsync(1));
    Set<Thread> made = threads();
    made.removeAll(before);
    made.removeIf(thread -> thread.getName().startsWith("local-cdf-"));
    assertThat(made)
        .extracting(Thread::getName)
        .anySatisfy(name -> assertThat(name).startsWith("function-apps-io"))
        .anySatisfy(name -> assertThat(name).startsWith("function-apps-timer"))
        .anySatisfy(name -> assertThat(name).startsWith("function-apps-callback"));
    assertThat(made).allSatisfy(thread -> assertThat(thread.isDaemon()).isTrue());
    apps.close();
    for (Thread thread : made) {
      thread.join(30_000);
      assertThat(thread.isAlive()).as("%s %s", thread, List.of(thread.getStackTrace())).isFalse();
    }
  }

  private static void assertClosed(Throwable failure) {
    assertThat(failure).isInstanceOf(ConfigurationException.class).hasMessage(CLOSED);
  }

  private static Set<Thread> threads() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }
}
