package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.it.call.ItemsApi.Item;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the tokens of a provider of the user's own are asked for, kept and taken back. */
class ProvidedTokensTest extends CallFixture {
  @Test
  void cancelledCallsAreNotAskedATokenFor() {
    AtomicInteger asked = new AtomicInteger();
    CompletableFuture<Void> gate = new CompletableFuture<>();
    AccessToken token = new AccessToken(cdf.issueToken(), Instant.MAX);
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    () -> {
                      asked.incrementAndGet();
                      await(gate);
                      return token;
                    }));
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 100).mapToObj(items::itemAsync).toList();
    calls.forEach(call -> call.cancel(true));
    int busy = asked.get();
    gate.complete(null);
    assertThat(items.item(1)).isEqualTo(new Item(1));
    assertThat(asked.get() - busy).as("by as many threads as ask at once").isLessThan(10);
    assertThat(requests(CALL)).hasSize(1);
  }

  @Test
  void aProviderIsAskedForEachCallAndToldOfRejection() {
    CompletableFuture<AccessToken> rejected = new CompletableFuture<>();
    AccessToken token = new AccessToken(" " + cdf.issueToken() + "\n", Instant.MAX);
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    new TokenProvider() {
                      @Override
                      public AccessToken token() {
                        return token;
                      }

                      @Override
                      public void rejected(AccessToken refused) {
                        rejected.complete(refused);
                      }
                    }));
    items.item(1);
    assertThat(requests(TOKEN)).isEmpty();
    cdf.next(CALL).answer(401, "");
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(ApiException.class);
    assertThat(requests(CALL)).as("the provider has no other token").hasSize(2);
    assertThat(await(rejected)).as("its own object").isSameAs(token);
  }

  /** Its own object, whether or not that has white space around it. */
  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void aProviderMayCompareReferences(String padding) {
    AtomicReference<AccessToken> kept = new AtomicReference<>();
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    new TokenProvider() {
                      @Override
                      public AccessToken token() {
                        AccessToken fresh =
                            new AccessToken(padding + cdf.issueToken() + padding, Instant.MAX);
                        return kept.compareAndSet(null, fresh) ? fresh : kept.get();
                      }

                      @Override
                      public void rejected(AccessToken token) {
                        kept.compareAndSet(token, null);
                      }
                    }));
    items.item(1);
    cdf.revokeTokens();
    assertThat(items.item(2)).isEqualTo(new Item(2));
  }

  /** Suppliers that were written for CDF's Java SDK give the value of the header. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Bearer ", "bearer  ", "\n BEARER\t", " "})
  void aSupplierIsAskedEachTimeForATokenOrAHeaderValue(String prefix) {
    List<String> given = new CopyOnWriteArrayList<>();
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    TokenProvider.of(
                        () -> {
                          given.add(cdf.issueToken());
                          return prefix + given.get(given.size() - 1) + " ";
                        })));
    items.item(1);
    items.item(2);
    assertThat(requests(CALL))
        .extracting(request -> request.header("authorization").orElseThrow())
        .containsExactly("Bearer " + given.get(0), "Bearer " + given.get(1));
  }

  @Test
  void aTokenOfASupplierIsKeptByNobodyWhoLooksWhenItExpires() {
    AccessToken token = TokenProvider.of(() -> "Bearer x").token();
    assertThat(token.value()).isEqualTo("x");
    assertThat(token.expiresAt()).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void aSupplierThatGivesTheRefusedTokenAgainIsAskedOnceMore() {
    String token = cdf.issueToken();
    AtomicInteger asked = new AtomicInteger();
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    TokenProvider.of(
                        () -> {
                          asked.incrementAndGet();
                          return token;
                        })));
    cdf.next(CALL).answer(401, "");
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(ApiException.class);
    assertThat(asked).hasValue(2);
    assertThat(requests(CALL)).hasSize(1);
  }

  @Test
  void aProviderIsToldOnceOfATokenHoweverManyCallsItIsRefusedTo() {
    ForgetfulTokens tokens = new ForgetfulTokens();
    ItemsApi items = client(cdf.builder().credentials(tokens));
    items.item(1);
    cdf.revokeTokens();
    List<CompletableFuture<Item>> calls =
        IntStream.rangeClosed(1, 30).mapToObj(items::itemAsync).toList();
    calls.forEach(CallFixture::await);
    assertThat(tokens.rejected).as("tokens that were taken back").hasValue(1);
    assertThat(tokens.made).as("tokens that were made").hasValue(2);
  }

  @Test
  void aProviderThatGivesTokensInTurnIsRidOfARefusedOne() {
    List<String> rejected = new CopyOnWriteArrayList<>();
    AccessToken refused = new AccessToken(cdf.issueToken(), Instant.MAX);
    cdf.revokeTokens();
    AccessToken valid = new AccessToken(cdf.issueToken(), Instant.MAX);
    Queue<AccessToken> turns = new ConcurrentLinkedQueue<>(List.of(refused, valid));
    ItemsApi items =
        client(
            cdf.builder()
                .credentials(
                    new TokenProvider() {
                      @Override
                      public AccessToken token() {
                        AccessToken next = Objects.requireNonNull(turns.poll());
                        turns.add(next);
                        return next;
                      }

                      @Override
                      public void rejected(AccessToken token) {
                        rejected.add(token.value());
                        turns.remove(token);
                      }
                    }));
    items.item(1);
    items.item(2);
    items.item(3);
    assertThat(rejected).containsExactly(refused.value());
    assertThat(requests(SESSION)).as("one was refused").hasSize(4);
  }

  @Test
  void aProviderThatThrowsAnErrorFailsTheCall() {
    FunctionApps.Builder settings =
        cdf.builder()
            .deadline(Duration.ofSeconds(10)) // it would pass
            .credentials(
                () -> {
                  throw new NoClassDefFoundError("PLANTED");
                });
    assertThatThrownBy(() -> client(settings).item(1))
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "GET /items/<id> of items: the TokenProvider must answer a token, but it threw"
                + " java.lang.NoClassDefFoundError");
  }

  /** Drops what it keeps, whichever token was refused. */
  private final class ForgetfulTokens implements TokenProvider {
    final AtomicInteger made = new AtomicInteger();
    final AtomicInteger rejected = new AtomicInteger();
    private @Nullable AccessToken kept;

    @Override
    public synchronized AccessToken token() {
      if (kept == null) {
        made.incrementAndGet();
        kept = new AccessToken(cdf.issueToken(), Instant.MAX);
      }
      return kept;
    }

    @Override
    public synchronized void rejected(AccessToken token) {
      rejected.incrementAndGet();
      kept = null;
    }
  }
}
