package io.github.functionapps.internal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a call is asked for, and for how long a 404 need not mean that it is lost. */
class RemoteCallTest {
  private static final Duration INTERVAL = Duration.ofMillis(500);

  private long now = -Duration.ofDays(1).toNanos(); // nanoTime may be negative

  private final RemoteCall call = heardOf(true, null);

  private RemoteCall heardOf(boolean isFresh, @Nullable Duration retryAfter) {
    return new RemoteCall(
        new CallPlan(
            "f", "GET", "/a", true, Duration.ofSeconds(1), RetryPolicy.standard(), Map.of(), true),
        new Whereabouts(URI.create("https://cdf.example/calls/1"), "1", null),
        isFresh,
        retryAfter,
        () -> now);
  }

  @Test
  void itMayBeTooEarlyInTheFirstTenSecondsHoweverOftenItIsAskedFor() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(call.mayBeTooEarly(call.isKnown())).isTrue();
    }
    now += Duration.ofSeconds(10).toNanos() - 1;
    assertThat(call.mayBeTooEarly(call.isKnown())).isTrue();
  }

  @Test
  void afterTenSecondsACallThatIsUnknownIsUnknownHoweverSeldomItWasAskedFor() {
    now += Duration.ofSeconds(10).toNanos();
    assertThat(call.mayBeTooEarly(call.isKnown())).isFalse();
  }

  @Test
  void aCallThatBecameKnownIsNotUnknownAnyMore() {
    call.becomesKnown();
    assertThat(call.mayBeTooEarly(call.isKnown())).isFalse();
  }

  @Test
  void aPollThatWasSentBeforeTheCallBecameKnownMayStillBeTooEarly() {
    boolean wasKnown = call.isKnown();
    call.becomesKnown();
    assertThat(call.mayBeTooEarly(wasKnown)).isTrue();
  }

  @Test
  void aCallThatWasAcceptedJustNowIsNotAskedForAtOnce() {
    assertThat(call.pauseBeforePolling(INTERVAL)).isEqualTo(INTERVAL);
  }

  @Test
  void theFirstPauseCountsFromWhenTheCallWasAccepted() {
    now += INTERVAL.toNanos() / 4;
    assertThat(call.pauseBeforePolling(INTERVAL)).isEqualTo(INTERVAL.multipliedBy(3).dividedBy(4));
  }

  @Test
  void aCallThatWasAcceptedLongAgoIsAskedForAtOnceHoweverShortThePatience() {
    RemoteCall old = heardOf(true, Duration.ofSeconds(5));
    now += Duration.ofSeconds(5).toNanos();
    assertThat(old.pauseBeforePolling(INTERVAL)).isZero();
  }

  @Test
  void aServerThatWantsToBeLeftAloneIs() {
    assertThat(heardOf(true, Duration.ofSeconds(5)).pauseBeforePolling(INTERVAL))
        .isEqualTo(Duration.ofSeconds(5));
    assertThat(heardOf(true, Duration.ZERO).pauseBeforePolling(INTERVAL)).isEqualTo(INTERVAL);
  }

  @Test
  void whoeverComesLaterDoesNotWaitForTheIntervalsOfOthers() {
    call.pauseBeforePolling(INTERVAL);
    assertThat(call.pauseBeforePolling(INTERVAL)).isZero();
  }

  @Test
  void aCallThatIsResumedIsAskedForAtOnce() {
    assertThat(heardOf(false, null).pauseBeforePolling(INTERVAL)).isZero();
  }
}
