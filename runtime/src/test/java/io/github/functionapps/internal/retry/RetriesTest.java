package io.github.functionapps.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {
  private static final Duration LEFT = Duration.ofMinutes(11);

  private final RetryQuota quota = new RetryQuota(500);

  private static Failure failure(Repeat repeat) {
    return failure(repeat, null);
  }

  private static Failure failure(Repeat repeat, @Nullable Duration retryAfter) {
    Failure failure =
        call -> new TransportException("lost", TransportException.Kind.CONNECTION_LOST, call);
    return failure.repeatable(repeat, retryAfter);
  }

  private Retries retries(RetryPolicy policy, boolean idempotent) {
    return new Retries(policy, idempotent, quota);
  }

  @ParameterizedTest
  @CsvSource({
    "NEVER, false, false",
    "NEVER, true, false",
    "IF_IDEMPOTENT, false, false",
    "IF_IDEMPOTENT, true, true",
    "ALWAYS, false, true",
    "ALWAYS, true, true",
    "WITH_FRESH_TOKEN, false, true",
    "WITH_FRESH_NONCE, false, true",
  })
  void theFailureAndTheMethodSayWhetherThereIsAnotherAttempt(
      Repeat repeat, boolean idempotent, boolean again) {
    Duration delay = retries(RetryPolicy.standard(), idempotent).delayAfter(failure(repeat), LEFT);
    assertThat(delay != null).isEqualTo(again);
  }

  @Test
  void thereAreAsManyAttemptsAsThePolicySays() {
    Retries retries = retries(RetryPolicy.standard().attempts(3), true);
    assertThat(retries.delayAfter(failure(Repeat.ALWAYS), LEFT)).isNotNull();
    assertThat(retries.delayAfter(failure(Repeat.ALWAYS), LEFT)).isNotNull();
    assertThat(retries.delayAfter(failure(Repeat.ALWAYS), LEFT)).isNull();
  }

  @Test
  void aTokenAndANonceAreReplacedOnceEachAndAtOnceWhateverThePolicy() {
    Retries retries = retries(RetryPolicy.never(), false);
    assertThat(retries.delayAfter(failure(Repeat.WITH_FRESH_TOKEN), LEFT)).isZero();
    assertThat(retries.delayAfter(failure(Repeat.WITH_FRESH_NONCE), LEFT)).isZero();
    assertThat(retries.delayAfter(failure(Repeat.WITH_FRESH_TOKEN), LEFT)).isNull();
    assertThat(retries.delayAfter(failure(Repeat.WITH_FRESH_NONCE), LEFT)).isNull();
  }

  @RepeatedTest(20)
  void delaysAreRandomUpToACeilingThatDoubles() {
    Retries retries = retries(RetryPolicy.standard(), true);
    for (long ceiling : new long[] {500, 1000, 2000, 4000}) {
      assertThat(retries.delayAfter(failure(Repeat.ALWAYS), LEFT))
          .isBetween(Duration.ZERO, Duration.ofMillis(ceiling));
    }
  }

  @RepeatedTest(20)
  void noDelayIsLongerThanTheCap() {
    Retries retries =
        retries(RetryPolicy.standard().attempts(100).cap(Duration.ofSeconds(1)), true);
    for (int i = 0; i < 99; i++) {
      assertThat(retries.delayAfter(failure(Repeat.ALWAYS), LEFT))
          .isBetween(Duration.ZERO, Duration.ofSeconds(1));
    }
  }

  @Test
  void theLongestPolicyDoesNotOverflow() {
    Retries retries =
        retries(
            RetryPolicy.standard()
                .attempts(100)
                .base(Duration.ofSeconds(Long.MAX_VALUE))
                .cap(Duration.ofSeconds(Long.MAX_VALUE)),
            true);
    for (int i = 0; i < 99; i++) {
      assertThat(retries.delayAfter(failure(Repeat.ALWAYS), Duration.ofDays(366)))
          .isBetween(Duration.ZERO, Duration.ofDays(365));
    }
  }

  @RepeatedTest(20)
  void aServersWishIsKeptAndNotByAllAtTheSameMoment() {
    assertThat(
            retries(RetryPolicy.standard(), true)
                .delayAfter(failure(Repeat.ALWAYS, Duration.ofSeconds(30)), LEFT))
        .isBetween(Duration.ofSeconds(30), Duration.ofMillis(30_500));
  }

  @Test
  void aDelayThatDoesNotFitIntoTheTimeLeftIsNone() {
    Failure busy = failure(Repeat.ALWAYS, Duration.ofSeconds(30));
    assertThat(retries(RetryPolicy.standard(), true).delayAfter(busy, Duration.ofSeconds(30)))
        .isNull();
  }

  @Test
  void anEmptyQuotaEndsAllRetriesAndSuccessesFillIt() {
    for (int i = 0; i < 100; i++) {
      assertThat(retries(RetryPolicy.standard(), true).delayAfter(failure(Repeat.ALWAYS), LEFT))
          .isNotNull();
    }
    assertThat(retries(RetryPolicy.standard(), true).delayAfter(failure(Repeat.ALWAYS), LEFT))
        .as("100 retries at 5 tokens are 500 tokens")
        .isNull();
    for (int i = 0; i < 5; i++) {
      retries(RetryPolicy.standard(), true).succeeded();
    }
    Retries repeated = retries(RetryPolicy.standard(), true);
    assertThat(repeated.delayAfter(failure(Repeat.ALWAYS), LEFT)).isNotNull();
    repeated.succeeded();
    assertThat(retries(RetryPolicy.standard(), true).delayAfter(failure(Repeat.ALWAYS), LEFT))
        .as("a success gives back what its retry cost")
        .isNotNull();
  }

  @Test
  void aQuotaHoldsNoMoreThanItsCapacity() {
    RetryQuota small = new RetryQuota(5);
    small.succeeded(true);
    assertThat(small.pay()).isTrue();
    assertThat(small.pay()).isFalse();
  }

  @Test
  void theLargestQuotaIsOne() {
    RetryQuota large = new RetryQuota(Integer.MAX_VALUE);
    assertThat(large.pay()).isTrue();
    large.succeeded(false); // of a call that needed no retry
    large.succeeded(true);
    assertThat(large.pay()).isTrue();
  }

  @Test
  void aWishThatDoesNotFitIntoTheTimeLeftIsTold() {
    Failure busy = failure(Repeat.ALWAYS, Duration.ofSeconds(90));
    Retries retries = retries(RetryPolicy.standard(), false);
    assertThat(retries.delayAfter(busy, Duration.ofSeconds(60))).isNull();
    assertThat(retries.last(busy, Duration.ofSeconds(60)).exception(CallInfo.NONE))
        .hasMessage("lost; it asks for 90 s, more than the time left");
  }

  @Test
  void aWishIsNotToldWhereItIsNotTheReason() {
    Duration left = Duration.ofSeconds(60);
    Failure busy = failure(Repeat.ALWAYS, Duration.ofSeconds(90));
    Retries once = retries(RetryPolicy.never(), true);
    assertThat(once.delayAfter(busy, left)).isNull();
    assertThat(once.last(busy, left)).isSameAs(busy);
    Failure unknown = failure(Repeat.IF_IDEMPOTENT, Duration.ofSeconds(90));
    assertThat(retries(RetryPolicy.standard(), false).last(unknown, left)).isSameAs(unknown);
    Failure refusal = failure(Repeat.NEVER, Duration.ofSeconds(90));
    assertThat(retries(RetryPolicy.standard(), true).last(refusal, left)).isSameAs(refusal);
  }
}
