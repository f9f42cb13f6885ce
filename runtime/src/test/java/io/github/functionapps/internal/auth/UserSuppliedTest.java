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
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tokens of a provider whose threads are all busy until {@link #run}. */
class UserSuppliedTest {
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private int asked;

  private final UserSupplied tokens =
      new UserSupplied(
          new TokenProvider() {
            @Override
            public AccessToken token() {
              told.add("asked");
              return new AccessToken("t" + ++asked, Instant.MAX);
            }

            @Override
            public void rejected(AccessToken token) {
              told.add("rejected " + token.value());
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

  private CompletableFuture<Try<AccessToken>> answered(CompletableFuture<Try<AccessToken>> token) {
    run();
    return token;
  }
}
