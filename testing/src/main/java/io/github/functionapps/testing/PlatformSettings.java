package io.github.functionapps.testing;

import io.github.functionapps.auth.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;

/**
 * What a test may choose about the platform behind a {@link LocalCdf}. A change holds for the
 * requests that arrive from then on. Thread-safe.
 */
public final class PlatformSettings {
  private final AsyncCallSettings asyncCalls = new AsyncCallSettings();
  private volatile InstantSource clock = InstantSource.system();
  private volatile Duration tokenLifetime = Duration.ofHours(1);
  private volatile Set<Session.Kind> refusedSessions = Set.of();
  private volatile ErrorShape errorShape = ErrorShape.ENVELOPE;
  private volatile boolean textIds;
  private volatile boolean callIdLast;
  private volatile RunningLimit runningLimit = RunningLimit.NONE;

  PlatformSettings() {}

  /**
   * Sets the clock by which tokens and nonces grow old and logs are dated; the system's unless set.
   *
   * @param clock the clock; if it throws, the request is answered 500, and {@link
   *     LocalCdf#raised()} has what it threw
   * @return this
   */
  public PlatformSettings clock(InstantSource clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Sets how long tokens issued from now on live; an hour unless set.
   *
   * @param lifetime what {@code expires_in} says, in whole seconds
   * @return this
   */
  public PlatformSettings tokenLifetime(Duration lifetime) {
    tokenLifetime = lifetime;
    return this;
  }

  /**
   * Sets the kinds of session that are refused with status 400; none unless set.
   *
   * @param kinds the kinds, in place of those set before
   * @return this
   */
  public PlatformSettings refuseSessions(Session.Kind... kinds) {
    refusedSessions = Set.of(kinds);
    return this;
  }

  /**
   * Sets how a function's error status travels; {@link ErrorShape#ENVELOPE} unless set.
   *
   * @param shape the shape
   * @return this
   */
  public PlatformSettings errorShape(ErrorShape shape) {
    errorShape = shape;
    return this;
  }

  /**
   * Sets whether call and function ids are text; they are numbers unless set.
   *
   * @param text true for text
   * @return this
   */
  public PlatformSettings textIds(boolean text) {
    textIds = text;
    return this;
  }

  /**
   * Sets whether the call id comes after the response; it comes first unless set.
   *
   * @param last true for last
   * @return this
   */
  public PlatformSettings callIdLast(boolean last) {
    callIdLast = last;
    return this;
  }

  /**
   * Sets how many calls of one function may run at once; those beyond are answered 429. There is no
   * limit unless set; the platform's is 100.
   *
   * @param calls how many
   * @return this
   */
  public PlatformSettings maxRunningCalls(int calls) {
    runningLimit = new RunningLimit(calls, Optional.empty());
    return this;
  }

  /**
   * Like {@link #maxRunningCalls(int)}, with a {@code Retry-After} on the refusals.
   *
   * @param calls how many
   * @param retryAfter rounded up to whole seconds
   * @return this
   */
  public PlatformSettings maxRunningCalls(int calls, Duration retryAfter) {
    runningLimit = new RunningLimit(calls, Optional.of(RetryAfter.seconds(retryAfter)));
    return this;
  }

  /**
   * How calls with {@code Prefer: respond-async} are answered and polled.
   *
   * @return to be changed at any time
   */
  public AsyncCallSettings asyncCalls() {
    return asyncCalls;
  }

  /** The clock; it throws {@link LambdaException} where the test's does not tell the time. */
  InstantSource clock() {
    InstantSource current = clock;
    return () ->
        LambdaException.guard(
            "the lambda of settings().clock", "it returned null", current::instant);
  }

  Duration tokenLifetime() {
    return tokenLifetime;
  }

  boolean refuses(Session.Kind kind) {
    return refusedSessions.contains(kind);
  }

  ErrorShape errorShape() {
    return errorShape;
  }

  boolean textIds() {
    return textIds;
  }

  boolean callIdLast() {
    return callIdLast;
  }

  RunningLimit runningLimit() {
    return runningLimit;
  }
}
