package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A call that the platform has accepted. Thread-safe. */
public final class RemoteCall {
  /**
   * For how long the API may not know a call that it has just accepted (wire.md 4) before it is
   * believed, however often it is asked meanwhile and by how many.
   */
  static final Duration EARLY = Duration.ofSeconds(10);

  private final CallPlan plan;
  private final Whereabouts where;
  private final LongSupplier nanoTime;
  private final long heardOfAt;
  private final Duration retryAfter;
  private final AtomicBoolean isFresh;
  private volatile boolean known;

  /**
   * A call that is heard of for the first time.
   *
   * @param isFresh whether it was accepted just now
   * @param retryAfter how long the server wants to be left alone
   * @param nanoTime the time, as {@link System#nanoTime}
   */
  RemoteCall(
      CallPlan plan,
      Whereabouts where,
      boolean isFresh,
      @Nullable Duration retryAfter,
      LongSupplier nanoTime) {
    this.plan = plan;
    this.where = where;
    this.nanoTime = nanoTime;
    this.isFresh = new AtomicBoolean(isFresh);
    this.retryAfter = retryAfter == null ? Duration.ZERO : retryAfter;
    this.heardOfAt = nanoTime.getAsLong();
  }

  /**
   * A call that was accepted just now: it is too early to ask for its end.
   *
   * @param plan how it was made
   * @param where where it can be asked for
   * @param retryAfter how long the server wants to be left alone
   * @return the call
   */
  static RemoteCall accepted(CallPlan plan, Whereabouts where, @Nullable Duration retryAfter) {
    return new RemoteCall(plan, where, true, retryAfter, System::nanoTime);
  }

  /**
   * A call that was accepted some time ago: it may have ended.
   *
   * @param plan how it was made
   * @param where where it can be asked for
   * @return the call
   */
  public static RemoteCall resumed(CallPlan plan, Whereabouts where) {
    return new RemoteCall(plan, where, false, null, System::nanoTime);
  }

  CallPlan plan() {
    return plan;
  }

  /**
   * Where it can be asked for.
   *
   * @return the place
   */
  public Whereabouts where() {
    return where;
  }

  /** Whether the platform has shown that it knows the call. */
  boolean isKnown() {
    return known;
  }

  /**
   * Whether a 404 may only mean that the platform has not got round to the call.
   *
   * @param wasKnown whether the call was known when the poll was sent: of many that are under way
   *     at once, one may be answered that it is while an earlier 404 is still on its way
   */
  boolean mayBeTooEarly(boolean wasKnown) {
    return !wasKnown && nanoTime.getAsLong() - heardOfAt < EARLY.toNanos();
  }

  /**
   * How long to wait before polling begins. Who is the first to wait for a call's end leaves it
   * alone until its first poll is due, counted from when it was accepted; whoever comes later does
   * not wait for the intervals of others.
   *
   * @param firstInterval how long a call is not asked for after it was accepted
   */
  Duration pauseBeforePolling(Duration firstInterval) {
    if (!isFresh.getAndSet(false)) {
      return Duration.ZERO;
    }
    Duration due = firstInterval.compareTo(retryAfter) > 0 ? firstInterval : retryAfter;
    Duration pause = due.minusNanos(nanoTime.getAsLong() - heardOfAt);
    return pause.isNegative() ? Duration.ZERO : pause;
  }

  /** The platform knows the call: to a poll from now on, a 404 means what it says. */
  void becomesKnown() {
    known = true;
  }
}
