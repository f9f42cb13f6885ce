package io.github.functionapps.internal.poll;

import io.github.functionapps.internal.endpoint.CallPlan;
import io.github.functionapps.internal.endpoint.Whereabouts;
import java.time.Duration;
import java.util.function.LongSupplier;

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
  private final long acceptedAt;
  private volatile boolean known;

  /**
   * A call that was accepted just now, or is heard of for the first time.
   *
   * @param plan how it was made
   * @param where where it can be asked for
   */
  public RemoteCall(CallPlan plan, Whereabouts where) {
    this(plan, where, System::nanoTime);
  }

  /**
   * The same by another clock.
   *
   * @param nanoTime the time, as {@link System#nanoTime}
   */
  RemoteCall(CallPlan plan, Whereabouts where, LongSupplier nanoTime) {
    this.plan = plan;
    this.where = where;
    this.nanoTime = nanoTime;
    this.acceptedAt = nanoTime.getAsLong();
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
    return !wasKnown && nanoTime.getAsLong() - acceptedAt < EARLY.toNanos();
  }

  /** The platform knows the call: to a poll from now on, a 404 means what it says. */
  void becomesKnown() {
    known = true;
  }
}
