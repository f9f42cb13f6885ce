package io.github.functionapps.internal.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** For how long a 404 need not mean that a call is lost. */
class RemoteCallTest {
  private long now = -Duration.ofDays(1).toNanos(); // nanoTime may be negative

  private final RemoteCall call =
      new RemoteCall(
          new CallPlan(
              "f",
              "GET",
              "/a",
              true,
              Duration.ofSeconds(1),
              RetryPolicy.standard(),
              Map.of(),
              true),
          new Whereabouts(URI.create("https://cdf.example/calls/1"), "1", null),
          () -> now);

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
}
