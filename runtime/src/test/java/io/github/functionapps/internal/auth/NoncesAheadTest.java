package io.github.functionapps.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.failure.Try;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class NoncesAheadTest {
  private static final AccessToken TOKEN = new AccessToken("token", Instant.MAX);
  private static final AccessToken FRESH = new AccessToken("fresh", Instant.MAX);

  /** What was asked for and not answered yet. */
  private final List<CompletableFuture<Try<String>>> requests = new ArrayList<>();

  private final List<String> tokens = new ArrayList<>();
  private final List<Runnable> guards = new ArrayList<>();
  private long now = -Duration.ofDays(1).toNanos(); // nanoTime may be negative
  private int answered;

  private NoncesAhead keeping(int number) {
    return new NoncesAhead(
        token -> {
          CompletableFuture<Try<String>> request = new CompletableFuture<>();
          requests.add(request);
          tokens.add(token.value());
          return request;
        },
        number,
        () -> now,
        (request, abort) -> guards.add(abort));
  }

  /** Answers all requests in their order: n1, n2, … */
  private void answer() {
    List<CompletableFuture<Try<String>>> open = List.copyOf(requests);
    requests.clear();
    open.forEach(request -> request.complete(Try.of("n" + ++answered)));
  }

  private static String value(CompletableFuture<Try<String>> nonce) {
    assertThat(nonce).isDone();
    return nonce.join().value();
  }

  @Test
  void theFirstCallAsksForItsOwnAndForThoseToKeep() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<Try<String>> first = nonces.nonce(TOKEN);
    assertThat(requests).hasSize(3);
    answer();
    assertThat(value(first)).isEqualTo("n1");
  }

  @Test
  void laterCallsNeedNotWaitAndNoNonceIsGivenTwice() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    assertThat(List.of(value(nonces.nonce(TOKEN)), value(nonces.nonce(TOKEN))))
        .containsExactly("n2", "n3");
    assertThat(requests).hasSize(2);
    answer();
    assertThat(List.of(value(nonces.nonce(TOKEN)), value(nonces.nonce(TOKEN))))
        .containsExactly("n4", "n5");
  }

  @Test
  void noneIsAskedForWhileNothingIsCalled() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    now += Duration.ofHours(1).toNanos();
    assertThat(requests).isEmpty();
  }

  @Test
  void oneThatWasAskedForMoreThan45SecondsAgoIsNotUsed() {
    NoncesAhead nonces = keeping(1);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    now += Duration.ofSeconds(40).toNanos(); // on their way
    answer();
    now += Duration.ofSeconds(5).toNanos();
    assertThat(value(nonces.nonce(TOKEN))).isEqualTo("n2");
    answer();
    now += Duration.ofSeconds(45).toNanos() + 1;
    assertThat(nonces.nonce(TOKEN)).isNotDone();
    assertThat(requests).as("its own, and one to keep").hasSize(2);
  }

  @Test
  void thoseUnderWayAreNotAskedForAgain() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    unused = nonces.nonce(TOKEN);
    assertThat(requests).as("two calls' own, two to keep").hasSize(4);
  }

  @Test
  void whatFailsIsNotKeptAndTheNextCallAsksAgain() {
    NoncesAhead nonces = keeping(1);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    requests.forEach(
        request ->
            request.complete(Try.failed(call -> new ConfigurationException("s", "no", call))));
    requests.clear();
    assertThat(nonces.nonce(TOKEN)).isNotDone();
    assertThat(requests).hasSize(2);
  }

  @Test
  void oneThatTakesTooLongIsGivenUpAndAskedForAgain() {
    NoncesAhead nonces = keeping(1);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    guards.forEach(Runnable::run);
    assertThat(requests.get(1)).isCancelled();
    requests.clear();
    unused = nonces.nonce(TOKEN);
    assertThat(requests).hasSize(2);
  }

  @Test
  void anotherUsersNonceIsNotUsed() {
    NoncesAhead nonces = keeping(1);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    tokens.clear();
    assertThat(nonces.nonce(new AccessToken("another", Instant.MAX))).isNotDone();
    assertThat(tokens).as("its own, and one to keep").containsExactly("another", "another");
    assertThat(value(nonces.nonce(TOKEN))).isEqualTo("n2");
  }

  @Test
  void thoseOfAnotherTokenDoNotCount() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    tokens.clear();
    unused = nonces.nonce(FRESH);
    assertThat(tokens).containsExactly("fresh", "fresh", "fresh");
    answer();
    assertThat(nonces.nonce(FRESH)).isDone();
    assertThat(nonces.nonce(FRESH)).isDone();
  }

  @Test
  void thoseUnderWayForAnotherTokenDoNotCount() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    tokens.clear();
    unused = nonces.nonce(FRESH);
    assertThat(tokens).containsExactly("fresh", "fresh", "fresh");
  }

  /** Such as by a provider that gives another token to each call, which can use none of them. */
  @Test
  void howeverManyTokensThereAreNoMoreThanTwiceAsManyAreKept() {
    NoncesAhead nonces = keeping(2);
    for (int i = 0; i < 10; i++) {
      CompletableFuture<?> unused = nonces.nonce(new AccessToken("t" + i, Instant.MAX));
    }
    assertThat(requests).as("ten calls' own, four to keep").hasSize(14);
  }

  @Test
  void thoseOfARefusedTokenAreDropped() {
    NoncesAhead nonces = keeping(2);
    TokenSource tokensToUse = nonces.droppedWithTokensOf(replacing());
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    assertThat(tokensToUse.token().join().value()).isEqualTo(TOKEN);
    assertThat(tokensToUse.tokenAfter(TOKEN).join().value()).isEqualTo(FRESH);
    requests.clear();
    assertThat(nonces.nonce(TOKEN)).isNotDone();
    assertThat(requests).as("its own, and two to keep").hasSize(3);
  }

  @Test
  void thoseOfTheOtherTokensAreKept() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(FRESH);
    answer();
    unused = nonces.droppedWithTokensOf(replacing()).tokenAfter(TOKEN);
    assertThat(value(nonces.nonce(FRESH))).isEqualTo("n2");
  }

  private static TokenSource replacing() {
    return new TokenSource() {
      @Override
      public CompletableFuture<Try<AccessToken>> token() {
        return CompletableFuture.completedFuture(Try.of(TOKEN));
      }

      @Override
      public CompletableFuture<Try<AccessToken>> tokenAfter(AccessToken rejected) {
        return CompletableFuture.completedFuture(Try.of(FRESH));
      }
    };
  }

  @Test
  void afterARefusalTheOthersAreNotUsedEither() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    answer();
    assertThat(nonces.nonceAfterRefusal(TOKEN)).isNotDone();
    requests.clear();
    assertThat(nonces.nonce(TOKEN)).isNotDone();
  }

  @Test
  void closingGivesUpThoseUnderWay() {
    NoncesAhead nonces = keeping(2);
    CompletableFuture<?> unused = nonces.nonce(TOKEN);
    nonces.close();
    assertThat(requests.get(0)).as("the call's own").isNotDone();
    assertThat(requests.subList(1, 3)).allMatch(CompletableFuture::isCancelled);
    requests.clear();
    unused = nonces.nonce(TOKEN);
    assertThat(requests).as("the call's own").hasSize(1);
  }
}
