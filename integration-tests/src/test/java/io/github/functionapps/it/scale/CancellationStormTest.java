package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.it.scale.Inside.Held;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import io.github.functionapps.testing.ScriptedAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand calls on a server that is none too reliable, of which many are given up while they
 * are getting on. What is left to itself ends with its own answer; of the others, nothing is left.
 */
class CancellationStormTest {
  private static final int THREADS = 4;
  private static final int CALLS = 2_500;
  private static final int AT_ONCE = 75;
  private static final int BLOCKING_CALLS = 250;

  private final LocalCdf cdf = LocalCdf.start().keepRequests(false);

  /** Those who wait, to be interrupted when some request arrives at the server. */
  private final Set<Thread> blocked = ConcurrentHashMap.newKeySet();

  @Test
  void nothingIsLeft() throws Throwable {
    cdf.function(ScaleApi.FUNCTION).get("/calls/{key}", request -> request.pathInt("key"));
    cdf.settings().asyncCalls().pollsBeforeEnd(1);
    cdf.faults().decide(this::trouble);
    ExecutorService callers = Executors.newFixedThreadPool(2 * THREADS);
    try (cdf;
        FunctionApps apps =
            cdf.builder()
                .maxRunningCalls(AT_ONCE)
                .maxConnections(20)
                .noncesAhead(5)
                .pollIntervals(Duration.ofNanos(1), Duration.ofMillis(1))
                .retry(RetryPolicy.standard().attempts(50).base(Duration.ofMillis(1)))
                .retryQuota(1_000_000)
                .build()) {
      ScaleApi api = apps.create(ScaleApi.class);
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i * CALLS;
        done.add(callers.submit(() -> futures(api, first)));
        done.add(callers.submit(() -> blocking(api)));
      }
      for (Future<?> caller : done) {
        caller.get();
      }
      Inside inside = new Inside(apps);
      Eventually.holds(() -> assertThat(inside.held()).isEqualTo(Held.NOTHING));
      assertThat(cdf.violations()).isEmpty();
    } finally {
      callers.shutdownNow();
    }
  }

  /** Keeps many calls under way; every other one is given up when its turn has come. */
  private static Void futures(ScaleApi api, int first) {
    List<Integer> keys = new ArrayList<>();
    List<CompletableFuture<Integer>> futures = new ArrayList<>();
    ThreadLocalRandom random = ThreadLocalRandom.current();
    for (int started = 0; started < CALLS || !keys.isEmpty(); ) {
      if (started < CALLS && keys.size() < AT_ONCE) {
        int key = first + started++;
        keys.add(key);
        futures.add(key % 2 == 0 ? api.callLater(key) : api.runLater(key));
      } else {
        int i = random.nextInt(keys.size());
        int key = keys.remove(i);
        CompletableFuture<Integer> future = futures.remove(i);
        if (random.nextBoolean()) {
          GivingUp.number(random.nextInt(100)).on(future);
        } else {
          assertThat(future.join()).isEqualTo(key);
        }
      }
    }
    return null;
  }

  /** Waits for one call after the other, unless it is interrupted. */
  private Void blocking(ScaleApi api) {
    blocked.add(Thread.currentThread());
    for (int key = 0; key < BLOCKING_CALLS; key++) {
      try {
        assertThat(key % 2 == 0 ? api.call(key) : api.run(key)).isEqualTo(key);
      } catch (CallInterruptedException e) {
        assertThat(Thread.interrupted()).isTrue();
      }
    }
    blocked.remove(Thread.currentThread());
    return null;
  }

  private Optional<ScriptedAnswer> trouble(RecordedRequest request) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    if (random.nextInt(20) == 0) {
      blocked.stream().skip(random.nextInt(THREADS)).findFirst().ifPresent(Thread::interrupt);
    }
    ScriptedAnswer answer = new ScriptedAnswer();
    return switch (random.nextInt(40)) {
      case 0 -> Optional.of(answer.error(503, "busy"));
      case 1 -> Optional.of(answer.error(429, "busy").retryAfter(Duration.ZERO));
      case 2 -> Optional.of(answer.dropAfterReading());
      case 3 -> Optional.of(answer.dropAnswer());
      default -> Optional.empty();
    };
  }
}
