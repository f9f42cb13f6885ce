package io.github.functionapps.it.scale;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.it.scale.BenchmarkApi.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Very many calls on a few threads, to a healthy server in another process, with and without nonces
 * ahead: how long they take, and that none is lost, answered wrongly or run twice. CONTRIBUTING
 * says how to run it.
 */
final class MillionCalls {
  private static final int THREADS = 8;
  private static final int[] NONCES_AHEAD = {0, 2 * THREADS};

  private final ServerProcess server;
  private final int calls;
  private final long[] nanos;
  private final LongAdder wrong = new LongAdder();
  private final LongAdder lost = new LongAdder();

  private MillionCalls(ServerProcess server, int calls) {
    this.server = server;
    this.calls = calls;
    this.nanos = new long[calls];
  }

  /** Takes the number of calls; a million unless given. */
  public static void main(String[] arguments) throws Exception {
    int calls = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
    boolean isRight = true;
    for (int noncesAhead : NONCES_AHEAD) {
      try (ServerProcess server = new ServerProcess(BenchmarkServer.class)) {
        new MillionCalls(server, Math.min(calls, 20_000)).run(noncesAhead); // warms both up
        MillionCalls benchmark = new MillionCalls(server, calls);
        long runsBefore = Long.parseLong(server.ask("runs"));
        long took = benchmark.run(noncesAhead);
        long runs = Long.parseLong(server.ask("runs")) - runsBefore;
        isRight &= benchmark.report(noncesAhead, took, runs);
      }
    }
    System.exit(isRight ? 0 : 1);
  }

  private long run(int noncesAhead) throws Exception {
    try (FunctionApps apps = server.builder().noncesAhead(noncesAhead).build()) {
      BenchmarkApi api = apps.create(BenchmarkApi.class);
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      long start = System.nanoTime();
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int first = i;
        done.add(threads.submit(() -> callEach(api, first)));
      }
      for (Future<?> thread : done) {
        thread.get();
      }
      threads.shutdown();
      return System.nanoTime() - start;
    }
  }

  private void callEach(BenchmarkApi api, int first) {
    for (int id = first; id < calls; id += THREADS) {
      long start = System.nanoTime();
      try {
        Item item = api.item(id, true);
        if (!item.equals(Item.of(id))) {
          wrong.increment();
        }
      } catch (FunctionAppsException e) {
        lost.increment();
      }
      nanos[id] = System.nanoTime() - start;
    }
  }

  /** Prints the figures; false where one of them must not be. */
  private boolean report(int noncesAhead, long took, long runs) throws Exception {
    Arrays.sort(nanos);
    String violations = server.ask("violations");
    System.out.printf(
        Locale.ROOT,
        "noncesAhead %d: %d calls on %d threads in %.1f s, %.0f calls/s, p50 %.2f ms, p99 %.2f ms,"
            + " longest %.0f ms%n",
        noncesAhead,
        calls,
        THREADS,
        took / 1e9,
        calls / (took / 1e9),
        millis(0.5),
        millis(0.99),
        nanos[calls - 1] / 1e6);
    System.out.printf(
        Locale.ROOT,
        "  answers lost %d, wrong %d; runs on the server %d; violations, such as a nonce used twice:"
            + " %s%n",
        lost.sum(),
        wrong.sum(),
        runs,
        violations);
    return lost.sum() + wrong.sum() == 0 && runs == calls && violations.equals("[]");
  }

  private double millis(double quantile) {
    return nanos[(int) Math.min(calls - 1L, (long) (calls * quantile))] / 1e6;
  }
}
