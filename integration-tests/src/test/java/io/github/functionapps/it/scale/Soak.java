package io.github.functionapps.it.scale;

import static java.util.stream.Collectors.joining;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/**
 * Calls of every kind, from several threads, to a server in another process that fails in every
 * way, for two minutes. Proves that no call that must not be repeated is, that each ends when it
 * should, and that nothing grows. CONTRIBUTING says how to run it.
 */
final class Soak {
  private static final int THREADS = 8;
  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final Duration MARGIN = Duration.ofSeconds(2); // of a machine that is busy

  private final ServerProcess server;
  private final ClientThreads threads = new ClientThreads();
  private final SoakTally tally = new SoakTally();
  private final AtomicInteger keys = new AtomicInteger();
  private final Random seeds;
  private final Map<String, Boolean> proofs = new LinkedHashMap<>();

  private Soak(ServerProcess server, long seed) {
    this.server = server;
    this.seeds = new Random(seed);
  }

  /** Takes how many seconds it lasts, 120 unless given, and a seed, a new one unless given. */
  public static void main(String[] arguments) throws Throwable {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
    long seed =
        arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime() & 0xffff_ffffL;
    System.out.println(seconds + " s, seed " + seed);
    boolean isProved;
    try (ServerProcess server = new ServerProcess(SoakServer.class, String.valueOf(seed))) {
      isProved = new Soak(server, seed).run(Duration.ofSeconds(seconds));
    }
    System.exit(isProved ? 0 : 1);
  }

  private boolean run(Duration time) throws Throwable {
    try (FunctionApps apps = settings().build()) {
      Inside inside = new Inside(apps);
      SoakApi api = apps.create(SoakApi.class);
      List<SoakSample> samples = new ArrayList<>();
      samples.add(sample("at the start", inside));
      server.ask("begin");
      callFor(api, time.dividedBy(4));
      samples.add(sample("after the warm-up", inside));
      callFor(api, time.multipliedBy(3).dividedBy(8));
      samples.add(sample("after some more", inside));
      callFor(api, time.multipliedBy(3).dividedBy(8));
      samples.add(sample("at the end", inside));
      proofs.put(
          "heap and threads stay as they are after the warm-up",
          samples.get(2).isNoMoreThan(samples.get(1))
              && samples.get(3).isNoMoreThan(samples.get(1)));
    }
    report();
    return !proofs.containsValue(false);
  }

  private FunctionApps.Builder settings() {
    return server
        .builder()
        .deadline(DEADLINE)
        .requestTimeout(Duration.ofSeconds(1))
        .retry(RetryPolicy.standard().base(Duration.ofMillis(20)).cap(Duration.ofMillis(200)))
        .retryQuota(5_000)
        .pollIntervals(Duration.ofMillis(5), Duration.ofMillis(100))
        .maxRunningCalls(100)
        .maxConnections(50)
        .noncesAhead(4)
        .listener(tally);
  }

  private void callFor(SoakApi api, Duration time) throws Exception {
    long start = System.nanoTime();
    BooleanSupplier goesOn = () -> System.nanoTime() - start < time.toNanos();
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      done.add(
          callers.submit(new SoakCaller(api, tally, keys, new Random(seeds.nextLong()), goesOn)));
    }
    for (Future<?> caller : done) {
      caller.get();
    }
    callers.shutdown();
  }

  /** Between two spells of calls; what they are proved by is forgotten, so as not to weigh. */
  private SoakSample sample(String when, Inside inside) throws Throwable {
    List<Integer> answered = drain(tally.answered());
    List<Integer> notRun = drain(tally.notRun());
    prove("what was answered was run", ran(answered).size() == answered.size());
    prove("what was said not to have run was not", ran(notRun).isEmpty());
    SoakSample sample = SoakSample.of(inside, threads);
    System.out.println(
        when + ": heap " + sample.heap() + " kB after GC, threads " + sample.threads());
    return sample;
  }

  private List<String> ran(List<Integer> sent) throws Exception {
    String known = server.ask("run " + sent.stream().map(String::valueOf).collect(joining(",")));
    String list = known.substring(1, known.length() - 1);
    return list.isEmpty() ? List.of() : List.of(list.split(", "));
  }

  private void report() throws Exception {
    System.out.println(keys + " calls, " + tally.retries() + " retries of their attempts");
    tally.ends().forEach((end, number) -> System.out.println("  " + end + ": " + number));
    System.out.println(
        "longest wait " + tally.longestMillis() + " ms, deadline " + DEADLINE.toMillis() + " ms");
    tally.unexpected().stream().limit(10).forEach(Throwable::printStackTrace);
    String repeated = server.ask("repeated");
    String violations = server.ask("violations");
    prove("no call that must not be repeated was: " + repeated, repeated.equals("[]"));
    prove("the protocol was kept: " + violations, violations.equals("[]"));
    prove("each answer reached its caller", tally.wrong() == 0);
    prove("nothing else was thrown", tally.unexpected().isEmpty());
    prove(
        "each call ended by its deadline",
        tally.longestMillis() <= DEADLINE.plus(MARGIN).toMillis());
    proofs.forEach((what, isTrue) -> System.out.println((isTrue ? "PROVED " : "FAILED ") + what));
  }

  private void prove(String what, boolean isTrue) {
    proofs.merge(what, isTrue, Boolean::logicalAnd);
  }

  private static <T> List<T> drain(Queue<T> queue) {
    List<T> all = new ArrayList<>();
    for (T one = queue.poll(); one != null; one = queue.poll()) {
      all.add(one);
    }
    return all;
  }
}
