package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.DeadlineException;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deadline passes, whatever the call waits for. What it waits for is held for ever. */
class DeadlinesTest extends CallFixture {
  /** Enough to get to what is held; nothing else depends on it. */
  private static final Duration DEADLINE = Duration.ofSeconds(2);

  private final CompletableFuture<Void> never = new CompletableFuture<>();

  @Test
  void whileWaitingForAToken() {
    cdf.next(TOKEN).delayUntil(never);
    ItemsApi items = client(settings());
    assertPassed(
        catchThrowable(() -> items.item(1)),
        "the deadline of PT2S passed while waiting for a token; the function was not called",
        0,
        false);
  }

  @Test
  void whileWaitingForANonce() {
    cdf.next(SESSION).delayUntil(never);
    ItemsApi items = client(settings());
    assertPassed(
        failureOf(items.itemAsync(1)),
        "the deadline of PT2S passed while waiting for a nonce; the function was not called",
        0,
        false);
  }

  @Test
  void whileWaitingForTheAnswer() {
    ItemsApi items = client(settings());
    assertPassed(
        catchThrowable(() -> items.item(HELD)),
        "the deadline of PT2S passed while waiting for the answer; the function may still be"
            + " running",
        1,
        true);
    assertThat(arrived).isDone();
  }

  /** The only connection is closed and makes room, although HttpClient sees no need from 400 on. */
  @ParameterizedTest
  @ValueSource(ints = {200, 400, 500})
  void whileTheAnswerIsOnItsWay(int status) {
    ItemsApi items = client(settings().maxConnections(1));
    cdf.next(CALL).answer(status, "{\"error\": {}}").stallAfter(3, never);
    assertPassed(
        catchThrowable(() -> items.item(1)),
        "the deadline of PT2S passed while waiting for the answer; the function may still be"
            + " running",
        1,
        true);
    assertThat(items.item(1)).isEqualTo(new Item(1));
  }

  /** Neither the thread that calls nor the one that counts the time waits for the DNS. */
  @Test
  void whileTheHostIsLookedUp() {
    Silent hosts = new Silent();
    ItemsApi items =
        client(settings().httpClient((client, connections) -> connections.setDnsResolver(hosts)));
    assertPassed(
        failureOf(items.itemAsync(1)),
        "the deadline of PT2S passed while waiting for a token; the function was not called",
        0,
        false);
    assertThat(hosts.gaveUp).isNotDone();
  }

  @Test
  void whileWaitingForAFreeConnection() {
    FunctionApps apps = opened(cdf.builder().maxConnections(1));
    CompletableFuture<Item> holding = apps.create(ItemsApi.class).itemAsync(HELD);
    await(arrived);
    ItemsApi hasty = apps.with(options -> options.deadline(DEADLINE)).create(ItemsApi.class);
    assertPassed(
        failureOf(hasty.itemAsync(1)),
        "the deadline of PT2S passed while waiting for a connection, because 1 are in use"
            + " (maxConnections); the function was not called",
        0,
        false);
    holding.cancel(true);
    assertThat(cdf.calls()).hasSize(1);
  }

  /** A DNS that does not answer, which takes a while to be noticed. */
  private final class Silent implements DnsResolver {
    final CompletableFuture<Void> gaveUp = new CompletableFuture<>();

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      try {
        never.get(10, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) {
        gaveUp.complete(null);
      }
      throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }

  private FunctionApps.Builder settings() {
    return cdf.builder().deadline(DEADLINE);
  }

  private static void assertPassed(
      Throwable failure, String message, int attempts, boolean mayHaveRun) {
    assertThat(failure)
        .isInstanceOfSatisfying(
            DeadlineException.class,
            passed -> {
              assertThat(passed).hasMessage("GET /items/<id> of items: " + message).hasNoCause();
              assertThat(passed.deadline()).isEqualTo(DEADLINE);
              assertThat(passed.attempts()).isEqualTo(attempts);
              assertThat(passed.mayHaveRun()).isEqualTo(mayHaveRun);
            });
  }
}
