package io.github.functionapps.it.scale;

import static io.github.functionapps.it.scale.Size.CALLS;
import static io.github.functionapps.it.scale.Size.FEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.it.scale.Inside.Held;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.Faults;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** What calls may wait for when they are given up, and how so many of them are got there. */
@SuppressWarnings("ImmutableEnumChecker") // a record of numbers
enum Phase {
  /** Those that run hold all permits. */
  PERMIT(Endpoint.CALL, FEW, new Held(CALLS, CALLS, CALLS - FEW, FEW, 0)) {
    @Override
    FunctionApps.Builder settings(FunctionApps.Builder settings) {
      return super.settings(settings).maxRunningCalls(FEW);
    }
  },

  /** There is one request for all, guarded by a timer of its own; it ends with the last of them. */
  TOKEN(Endpoint.TOKEN, 1, new Held(CALLS + 1, CALLS, 0, 1, CALLS - FEW)) {
    @Override
    void arrange(Faults faults, CompletableFuture<?> release) {
      faults.always(Endpoint.TOKEN, new ScriptedAnswer().delayUntil(release));
    }
  },

  NONCE(Endpoint.SESSION, FEW, new Held(CALLS, CALLS, 0, FEW, CALLS - FEW)) {
    @Override
    void arrange(Faults faults, CompletableFuture<?> release) {
      faults.always(Endpoint.SESSION, new ScriptedAnswer().delayUntil(release));
    }
  },

  /** For the request that is the call itself. */
  CONNECTION(Endpoint.CALL, FEW, new Held(CALLS, CALLS, 0, FEW, CALLS - FEW)),

  ANSWER(Endpoint.CALL, CALLS, new Held(CALLS, CALLS, 0, CALLS, 0)) {
    @Override
    FunctionApps.Builder settings(FunctionApps.Builder settings) {
      return super.settings(settings).maxConnections(CALLS);
    }
  },

  BACKOFF(Endpoint.CALL, CALLS, new Held(2 * CALLS, CALLS, 0, 0, 0)) {
    @Override
    void arrange(Faults faults, CompletableFuture<?> release) {
      faults.always(
          Endpoint.CALL, new ScriptedAnswer().error(429, "busy").retryAfter(Duration.ofMinutes(5)));
    }
  },

  NEXT_POLL(Endpoint.CALL, CALLS, new Held(2 * CALLS, CALLS, 0, 0, 0)) {
    @Override
    FunctionApps.Builder settings(FunctionApps.Builder settings) {
      return super.settings(settings).pollIntervals(Duration.ofMinutes(5), Duration.ofMinutes(5));
    }
  },

  ANSWER_TO_POLL(Endpoint.POLL, FEW, new Held(CALLS, CALLS, 0, FEW, CALLS - FEW)) {
    @Override
    FunctionApps.Builder settings(FunctionApps.Builder settings) {
      return super.settings(settings).pollIntervals(Duration.ofMillis(1), Duration.ofMillis(1));
    }

    @Override
    void arrange(Faults faults, CompletableFuture<?> release) {
      faults.always(Endpoint.POLL, new ScriptedAnswer().delayUntil(release));
    }
  };

  private final Endpoint held;
  private final int arrivals;
  private final Held whenAllAreThere;

  Phase(Endpoint held, int arrivals, Held whenAllAreThere) {
    this.held = held;
    this.arrivals = arrivals;
    this.whenAllAreThere = whenAllAreThere;
  }

  FunctionApps.Builder settings(FunctionApps.Builder settings) {
    return settings.maxRunningCalls(CALLS).maxConnections(FEW).retryQuota(1_000_000);
  }

  /** Holds what the calls wait for; the function is held in any case. */
  void arrange(Faults faults, CompletableFuture<?> release) {}

  /** Whether the calls in it are polled. */
  boolean isPolled() {
    return this == NEXT_POLL || this == ANSWER_TO_POLL;
  }

  void assertAllAreThere(LocalCdf cdf, Inside client) {
    assertThat(cdf.count(held)).isEqualTo(arrivals);
    assertThat(client.held()).isEqualTo(whenAllAreThere);
  }
}
