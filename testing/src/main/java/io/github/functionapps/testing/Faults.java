package io.github.functionapps.testing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * Which requests are answered by script. What is scripted for the next requests at an endpoint
 * comes first, then what is scripted for all of them, then what {@link #decide} says.
 *
 * <pre>{@code
 * cdf.faults().next(Endpoint.CALL, 3).error(429, "slow down").retryAfter(Duration.ofSeconds(1));
 * cdf.faults().always(Endpoint.SESSION).error(503, "down");
 * cdf.faults().decide(
 *     request ->
 *         ThreadLocalRandom.current().nextInt(100) == 0
 *             ? Optional.of(new ScriptedAnswer().dropAnswer())
 *             : Optional.empty());
 * cdf.faults().clear();
 * }</pre>
 *
 * <p>Thread-safe. A request takes its script when its head arrives.
 */
public final class Faults {
  private final Map<Endpoint, Queue<ScriptedAnswer>> next = new ConcurrentHashMap<>();
  private final Map<Endpoint, ScriptedAnswer> always = new ConcurrentHashMap<>();
  private volatile Function<RecordedRequest, Optional<ScriptedAnswer>> decision = Faults::nothing;

  Faults() {}

  /**
   * Scripts the answer to the next request that arrives there, or to the one after those already
   * scripted.
   *
   * @param endpoint where the request arrives
   * @return to be told what happens
   */
  public ScriptedAnswer next(Endpoint endpoint) {
    return next(endpoint, 1);
  }

  /**
   * Scripts the answer to the next requests that arrive there, or to those after the ones already
   * scripted.
   *
   * @param endpoint where the requests arrive
   * @param times how many
   * @return to be told what happens to each
   */
  public ScriptedAnswer next(Endpoint endpoint, int times) {
    ScriptedAnswer answer = new ScriptedAnswer();
    next(endpoint, times, answer);
    return answer;
  }

  /**
   * Like {@link #next(Endpoint, int)}, with an answer of which all is said: no request can arrive
   * in between.
   *
   * @param endpoint where the requests arrive
   * @param times how many
   * @param answer what happens to each
   * @return this
   */
  public Faults next(Endpoint endpoint, int times, ScriptedAnswer answer) {
    if (times < 0) {
      throw new IllegalArgumentException("times: " + times);
    }
    next.computeIfAbsent(endpoint, none -> new ConcurrentLinkedQueue<>())
        .addAll(Collections.nCopies(times, answer));
    return this;
  }

  /**
   * Scripts the answer to all requests that arrive there, until it is cleared or replaced.
   *
   * @param endpoint where the requests arrive
   * @return to be told what happens to each
   */
  public ScriptedAnswer always(Endpoint endpoint) {
    ScriptedAnswer answer = new ScriptedAnswer();
    always(endpoint, answer);
    return answer;
  }

  /**
   * Like {@link #always(Endpoint)}, with an answer of which all is said: no request can arrive in
   * between.
   *
   * @param endpoint where the requests arrive
   * @param answer what happens to each
   * @return this
   */
  public Faults always(Endpoint endpoint, ScriptedAnswer answer) {
    always.put(endpoint, answer);
    return this;
  }

  /**
   * Decides for each request whether its answer is scripted, such as at random.
   *
   * @param decision asked about every request for which nothing else is scripted, by many threads;
   *     as it sees the whole request, what it drops has been read. If it throws, the request is
   *     answered 500, and {@link LocalCdf#raised()} has what it threw
   * @return this
   */
  public Faults decide(Function<RecordedRequest, Optional<ScriptedAnswer>> decision) {
    this.decision = decision;
    return this;
  }

  /**
   * Answers everything as usual from now on.
   *
   * @return this
   */
  public Faults clear() {
    next.clear();
    always.clear();
    decision = Faults::nothing;
    return this;
  }

  /**
   * Answers one endpoint's requests as usual from now on, unless {@link #decide} says otherwise.
   *
   * @param endpoint where the requests arrive
   * @return this
   */
  public Faults clear(Endpoint endpoint) {
    next.remove(endpoint);
    always.remove(endpoint);
    return this;
  }

  /** Takes what is scripted for the request that arrives there. */
  Optional<Script> take(Endpoint endpoint) {
    Queue<ScriptedAnswer> scripted = next.get(endpoint);
    ScriptedAnswer answer = scripted == null ? null : scripted.poll();
    return Optional.ofNullable(answer == null ? always.get(endpoint) : answer)
        .map(ScriptedAnswer::script);
  }

  /**
   * Asks the test's decision about a request.
   *
   * @throws LambdaException if it throws or returns null
   */
  Optional<Script> decided(RecordedRequest request) {
    return LambdaException.guard(
            "the lambda of faults().decide",
            "it returned null; return Optional.empty() for a request that is answered as usual",
            () -> decision.apply(request))
        .map(ScriptedAnswer::script);
  }

  private static Optional<ScriptedAnswer> nothing(RecordedRequest request) {
    return Optional.empty();
  }
}
