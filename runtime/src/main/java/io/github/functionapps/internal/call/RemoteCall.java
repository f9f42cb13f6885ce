package io.github.functionapps.internal.call;

import java.util.concurrent.atomic.AtomicInteger;

/** A call that the platform has accepted. Thread-safe. */
final class RemoteCall {
  /**
   * How often the API may not know a call that it has just accepted (wire.md 4) before it is
   * believed; with the pauses between polls, that is some ten seconds.
   */
  private static final int EARLY = 8;

  private final CallPlan plan;
  private final Whereabouts where;
  private final AtomicInteger notFound = new AtomicInteger();

  RemoteCall(CallPlan plan, Whereabouts where) {
    this.plan = plan;
    this.where = where;
  }

  CallPlan plan() {
    return plan;
  }

  Whereabouts where() {
    return where;
  }

  /** Whether another 404 may only mean that the platform has not got round to the call. */
  boolean mayBeTooEarly() {
    return notFound.incrementAndGet() <= EARLY;
  }

  /** The platform knows the call: from now on, a 404 means what it says. */
  void wasSeen() {
    notFound.set(EARLY);
  }
}
