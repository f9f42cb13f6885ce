package io.github.functionapps.it.observe;

import io.github.functionapps.call.CallListener;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Writes down what it is told of one call: all but the times, which must only be there. */
final class RecordingListener implements CallListener {
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final Set<Call> calls = ConcurrentHashMap.newKeySet();
  private final Set<String> threads = ConcurrentHashMap.newKeySet();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  @Override
  public void started(Call call) {
    tell(call, "started " + call.verb() + " " + call.route() + " of " + call.function());
  }

  @Override
  public void attempted(Call call, Attempt attempt) {
    tell(
        call,
        "attempt %d%s: %s%s%s%s"
            .formatted(
                attempt.number(),
                attempt.step() == Step.CALL ? "" : " at the " + attempt.step(),
                attempt.httpStatus().isPresent() ? attempt.httpStatus().getAsInt() : "no answer",
                attempt.failure().map(name -> ", " + name).orElse(""),
                attempt.transportKind().map(kind -> " " + kind).orElse(""),
                attempt.retryIn().isPresent() ? ", again" : ""));
    check(!attempt.duration().isNegative() && !attempt.duration().isZero());
  }

  @Override
  public void ended(Call call, End end) {
    tell(
        call,
        "ended after %d%s: %s%s%s"
            .formatted(
                end.attempts(),
                end.sent() == end.attempts() ? "" : ", " + end.sent() + " sent",
                end.functionStatus().isPresent() ? end.functionStatus().getAsInt() : "no status",
                end.failure().map(name -> ", " + name).orElse(""),
                end.callId().isPresent() ? ", with a callId" : ""));
    check(!end.duration().isNegative() && !end.duration().isZero());
    ended.complete(null);
  }

  /** All events, once the call has ended; they must be of one call. */
  List<String> events() {
    ended.orTimeout(30, TimeUnit.SECONDS).join();
    check(calls.size() == 1);
    return List.copyOf(events);
  }

  /** The names of the threads that told. */
  Set<String> threads() {
    return Set.copyOf(threads);
  }

  private void tell(Call call, String event) {
    calls.add(call);
    threads.add(Thread.currentThread().getName());
    events.add(event);
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new AssertionError("an event that cannot be");
    }
  }
}
