package io.github.functionapps.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Map;

/**
 * What a client uses while it has nothing to do.
 *
 * @param heap kilobytes after a garbage collection
 * @param threads by name
 */
record SoakSample(long heap, Map<String, Long> threads) {
  /** Of a client whose calls have all ended; those that nobody asks for end by their deadline. */
  static SoakSample of(Inside client, ClientThreads threads) throws Throwable {
    Eventually.holds(() -> assertThat(client.held()).isEqualTo(Inside.Held.NOTHING));
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    return new SoakSample(heap, threads.count());
  }

  /** Whether it is no more than another, but for what measuring is wrong by. */
  boolean isNoMoreThan(SoakSample before) {
    return heap <= before.heap + 4_096
        && threads.entrySet().stream()
            .allMatch(each -> each.getValue() <= before.threads.getOrDefault(each.getKey(), 0L));
  }
}
