package io.github.functionapps.it.scale;

import io.github.functionapps.call.CallListener;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.TransportException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What became of all calls. Thread-safe. */
final class SoakTally implements CallListener {
  private final Map<String, LongAdder> ends = new ConcurrentSkipListMap<>();
  private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
  private final LongAdder retries = new LongAdder();
  private final LongAdder wrong = new LongAdder();
  private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

  /** Keys of calls that must not be repeated. */
  private final Queue<Integer> answered = new ConcurrentLinkedQueue<>();

  private final Queue<Integer> notRun = new ConcurrentLinkedQueue<>();

  @Override
  public void attempted(Call call, Attempt attempt) {
    if (attempt.retryIn().isPresent()) {
      retries.increment();
    }
  }

  /** A call that its caller did not give up has ended. */
  void ended(int key, boolean isOnce, @Nullable Integer value, @Nullable Throwable failure) {
    if (failure == null) {
      count("answered");
      if (value == null || value != key) {
        wrong.increment();
      }
      if (isOnce) {
        answered.add(key);
      }
    } else if (failure instanceof FunctionAppsException known) {
      count(name(known));
      if (isOnce && !known.mayHaveRun()) {
        notRun.add(key);
      }
    } else {
      unexpected.add(failure);
    }
  }

  void givenUp() {
    count("given up by the caller");
  }

  /** Counts something else that has come to an end. */
  void count(String end) {
    ends.computeIfAbsent(end, first -> new LongAdder()).increment();
  }

  void took(long nanos) {
    longest.accumulate(nanos);
  }

  Map<String, LongAdder> ends() {
    return ends;
  }

  long retries() {
    return retries.sum();
  }

  long longestMillis() {
    return longest.get() / 1_000_000;
  }

  long wrong() {
    return wrong.sum();
  }

  Queue<Throwable> unexpected() {
    return unexpected;
  }

  /** Of calls that were answered since this was asked last. */
  Queue<Integer> answered() {
    return answered;
  }

  /** Of calls of which the exception said that the function was not run. */
  Queue<Integer> notRun() {
    return notRun;
  }

  private static String name(FunctionAppsException failure) {
    String name = failure.getClass().getSimpleName();
    if (failure instanceof ApiException api) {
      return name + " " + api.status();
    }
    return failure instanceof TransportException transport ? name + " " + transport.kind() : name;
  }
}
