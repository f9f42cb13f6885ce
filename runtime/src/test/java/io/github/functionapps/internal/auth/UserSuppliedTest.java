package io.github.functionapps.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.internal.failure.Try;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens of a provider whose threads are all busy until {@link #run}. */
class UserSuppliedTest {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private int asked;
  private Runnable onAsked = () -> {};
  private Runnable onRejected = () -> {};

  private final UserSupplied tokens =
      new UserSupplied(
          new TokenProvider() {
            @Override
            public AccessToken token() {
              told.add("asked");
              String value = "t" + ++asked;
              onAsked.run();
              return new AccessToken(value, Instant.MAX);
            }

            @Override
            public void rejected(AccessToken token) {
              told.add("rejected " + token.value());
              onRejected.run();
            }
          },
          tasks::add);

  private void run() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
  }

  private List<CompletableFuture<Try<AccessToken>>> hundred() {
    return IntStream.range(0, 100).mapToObj(i -> tokens.token()).toList();
  }

  private static String value(CompletableFuture<Try<AccessToken>> token) {
    assertThat(token).isDone();
    return token.join().value().value();
  }

  @Test
  void thoseWhoWaitAtTheSameTimeShareAnAnswer() {
    List<CompletableFuture<Try<AccessToken>>> waiting = hundred();
    run();
    assertThat(waiting).allSatisfy(token -> assertThat(value(token)).isEqualTo("t1"));
    assertThat(told).containsExactly("asked");
  }

  @Test
  void whoComesAfterTheQuestionWasAskedGetsAnAnswerOfItsOwn() {
    assertThat(value(answered(tokens.token()))).isEqualTo("t1");
    assertThat(value(answered(tokens.token()))).isEqualTo("t2");
  }

  @Test
  void theProviderIsNotAskedForThoseWhoLeft() {
    hundred().forEach(token -> token.cancel(false));
    run();
    assertThat(told).isEmpty();
    assertThat(value(answered(tokens.token()))).isEqualTo("t1");
  }

  @Test
  void whoLeavesTakesNothingFromTheOthers() {
    CompletableFuture<Try<AccessToken>> leaves = tokens.token();
    CompletableFuture<Try<AccessToken>> stays = tokens.token();
    leaves.cancel(false);
    assertThat(value(answered(stays))).isEqualTo("t1");
    assertThat(leaves).isCancelled();
  }

  @Test
  void whoComesWhenAllOthersHaveLeftIsAskedFor() {
    tokens.token().cancel(false);
    CompletableFuture<Try<AccessToken>> comes = tokens.token();
    assertThat(value(answered(comes))).isEqualTo("t1");
    assertThat(told).containsExactly("asked");
  }

  @Test
  void aTokenThatManyWereRefusedWithIsTakenBackOnce() {
    AccessToken refused = new AccessToken("refused", Instant.MAX);
    List<CompletableFuture<Try<AccessToken>>> waiting =
        IntStream.range(0, 100).mapToObj(i -> tokens.tokenAfter(refused)).toList();
    CompletableFuture<Try<AccessToken>> other =
        tokens.tokenAfter(new AccessToken("another", Instant.MAX));
    run();
    assertThat(waiting).allSatisfy(token -> assertThat(value(token)).isEqualTo("t1"));
    assertThat(value(other)).isEqualTo("t2");
    assertThat(told).containsExactly("rejected refused", "asked", "rejected another", "asked");
  }

  @Test
  void aTokenThatManyWereRefusedWithOneAfterAnotherIsTakenBackOnce() {
    AccessToken refused = given();
    CompletableFuture<Try<AccessToken>> first = answered(tokens.tokenAfter(refused));
    CompletableFuture<Try<AccessToken>> late = answered(tokens.tokenAfter(refused));
    assertThat(value(first)).isEqualTo("t2");
    assertThat(value(late)).isEqualTo("t3");
    assertThat(told).containsExactly("asked", "rejected t1", "asked", "asked");
  }

  @Test
  void whoIsRefusedATokenWhileItIsTakenBackWaitsForThat() {
    List<CompletableFuture<Try<AccessToken>>> waiting = new ArrayList<>();
    AccessToken refused = given();
    onRejected =
        () -> {
          onRejected = () -> {};
          waiting.add(tokens.tokenAfter(refused));
        };
    waiting.add(tokens.tokenAfter(refused));
    run();
    assertThat(waiting).hasSize(2).allSatisfy(token -> assertThat(value(token)).isEqualTo("t2"));
    assertThat(told).containsExactly("asked", "rejected t1", "asked");
  }

  @Test
  void whoComesWhenTheTokenWasTakenBackIsNotLeftToAProviderThatHangs() {
    AccessToken refused = given();
    CompletableFuture<Try<AccessToken>> hangs = tokens.tokenAfter(refused);
    onAsked =
        () -> {
          onAsked = () -> {};
          assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t3");
          assertThat(hangs).isNotDone();
        };
    run();
    assertThat(value(hangs)).isEqualTo("t2");
    assertThat(told).containsExactly("asked", "rejected t1", "asked", "asked");
  }

  /** It may give tokens of several users in turn: only it knows which ones it still keeps. */
  @Test
  void aTokenIsTakenBackEvenIfAnotherWasGivenSince() {
    AccessToken first = given();
    AccessToken second = given();
    assertThat(value(answered(tokens.tokenAfter(first)))).isEqualTo("t3");
    assertThat(value(answered(tokens.tokenAfter(second)))).isEqualTo("t4");
    assertThat(value(answered(tokens.tokenAfter(first)))).isEqualTo("t5");
    assertThat(told)
        .containsExactly("asked", "asked", "rejected t1", "asked", "rejected t2", "asked", "asked");
  }

  @Test
  void aTokenThatIsGivenAgainAfterItWasTakenBackIsTakenBackAgain() {
    AccessToken refused = given();
    asked = 0;
    assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t1");
    assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t2");
    assertThat(told).containsExactly("asked", "rejected t1", "asked", "rejected t1", "asked");
  }

  @Test
  void aTokenThatWasAskedForBeforeItWasTakenBackIsNotOneThatIsGivenAgain() {
    AccessToken refused = given();
    asked = 0;
    CompletableFuture<Try<AccessToken>> slow = tokens.token();
    onAsked =
        () -> {
          onAsked = () -> {};
          asked = 1;
          assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t2");
          asked = 0;
        };
    run();
    assertThat(value(slow)).isEqualTo("t1");
    asked = 2;
    assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t3");
    assertThat(told).containsOnlyOnce("rejected t1");
  }

  @Test
  void aTokenThatCouldNotBeTakenBackIsTakenBackNextTime() {
    AccessToken refused = given();
    onRejected =
        () -> {
          throw new IllegalStateException("PLANTED");
        };
    assertThat(answered(tokens.tokenAfter(refused)).join().failure().exception(CallInfo.NONE))
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "the TokenProvider must take back a token, but it threw"
                + " java.lang.IllegalStateException");
    onRejected = () -> {};
    assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t2");
    assertThat(told).containsExactly("asked", "rejected t1", "rejected t1", "asked");
  }

  @Test
  void aTokenIsNotTakenBackForThoseWhoLeft() {
    AccessToken refused = given();
    tokens.tokenAfter(refused).cancel(false);
    run();
    assertThat(told).containsExactly("asked");
    assertThat(value(answered(tokens.tokenAfter(refused)))).isEqualTo("t2");
    assertThat(told).containsExactly("asked", "rejected t1", "asked");
  }

  /** It may keep them in a map, or compare references. */
  @ParameterizedTest
  @ValueSource(strings = {"plain", " padded\n"})
  void theProviderGetsItsOwnObjectBack(String value) {
    AccessToken own = new AccessToken(value, Instant.MAX);
    List<AccessToken> rejected = new ArrayList<>();
    UserSupplied keeping =
        new UserSupplied(
            new TokenProvider() {
              @Override
              public AccessToken token() {
                return own;
              }

              @Override
              public void rejected(AccessToken token) {
                rejected.add(token);
              }
            },
            tasks::add);
    AccessToken given = Objects.requireNonNull(answered(keeping.token()).join().value());
    assertThat(given.value()).isEqualTo(value.strip());
    CompletableFuture<?> unused = answered(keeping.tokenAfter(given));
    assertThat(rejected).hasSize(1).first().isSameAs(own);
  }

  @Test
  void ofTheTokensThatWereTakenBackOnlyTheLastHundredAreRemembered() {
    AccessToken first = given();
    CompletableFuture<?> unused = answered(tokens.tokenAfter(first));
    IntStream.range(0, 98).forEach(i -> given());
    unused = answered(tokens.tokenAfter(first));
    assertThat(told).containsOnlyOnce("rejected t1");
    IntStream.range(0, 100).forEach(i -> given());
    unused = answered(tokens.tokenAfter(first));
    assertThat(told).filteredOn("rejected t1"::equals).hasSize(2);
  }

  @Test
  void anErrorIsAFailureLikeAnException() {
    UserSupplied broken =
        new UserSupplied(
            () -> {
              throw new NoClassDefFoundError("PLANTED");
            },
            tasks::add);
    assertThat(answered(broken.token()).join().failure().exception(CallInfo.NONE))
        .isInstanceOf(AuthenticationException.class)
        .hasMessage(
            "the TokenProvider must answer a token, but it threw java.lang.NoClassDefFoundError");
  }

  @Test
  void aNonceIsNotAskedForByWhoLeft() {
    NonceSource nonces =
        UserSupplied.nonces(
            () -> {
              told.add("asked");
              return "n";
            },
            tasks::add);
    nonces.nonce(new AccessToken("t", Instant.MAX)).cancel(false);
    run();
    assertThat(told).isEmpty();
  }

  private AccessToken given() {
    return Objects.requireNonNull(answered(tokens.token()).join().value());
  }

  private CompletableFuture<Try<AccessToken>> answered(CompletableFuture<Try<AccessToken>> token) {
    run();
    return token;
  }
}
