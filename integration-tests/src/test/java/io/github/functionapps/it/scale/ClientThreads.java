package io.github.functionapps.it.scale;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.testing.LocalCdf;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The threads of the clients that are made after this. */
final class ClientThreads {
  private static final Map<String, Long> OF_FEW_CALLS = ofFewCalls();

  private final Set<Thread> others = all();

  /** How many there are, by their names without numbers. */
  Map<String, Long> count() {
    Set<Thread> threads = all();
    threads.removeAll(others);
    return threads.stream()
        .map(thread -> thread.getName().replaceAll("-[0-9]+$", ""))
        .filter(name -> name.startsWith("function-apps") || name.startsWith("idle-connection"))
        .collect(groupingBy(name -> name, TreeMap::new, counting()));
  }

  void assertNoMoreThanForFewCalls() {
    assertThat(count())
        .isNotEmpty()
        .allSatisfy(
            (name, number) ->
                assertThat(number).as(name).isLessThanOrEqualTo(OF_FEW_CALLS.get(name)));
  }

  private static Map<String, Long> ofFewCalls() {
    ClientThreads threads = new ClientThreads();
    try (LocalCdf cdf = LocalCdf.start()) {
      Places.assertAreFree(cdf, cdf.apps().create(ScaleApi.class));
      return threads.count();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<Thread> all() {
    return new HashSet<>(Thread.getAllStackTraces().keySet());
  }
}
