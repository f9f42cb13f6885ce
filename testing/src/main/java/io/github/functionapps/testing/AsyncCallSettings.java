package io.github.functionapps.testing;

import java.time.Duration;
import java.util.Optional;

/**
 * How calls with {@code Prefer: respond-async} are answered and polled, of which the platform
 * documents little. Unless set, they are answered 202 with an absolute {@code Location} and the
 * ids; a poll is answered 202 while the handler's stage is pending, and then with the call's
 * envelope. A change holds for the requests that arrive from then on, of calls under way too.
 * Thread-safe.
 */
public final class AsyncCallSettings {
  private volatile boolean ignoresPrefer;
  private volatile LocationForm location = LocationForm.ABSOLUTE;
  private volatile boolean emptyBody;
  private volatile Optional<String> runningStatus = Optional.empty();
  private volatile int unknownAtFirst;
  private volatile int pollsBeforeEnd;
  private volatile Optional<String> retryAfter = Optional.empty();
  private volatile ResultShape resultShape = ResultShape.ENVELOPE;

  AsyncCallSettings() {}

  /**
   * Sets whether the header is ignored: the call is answered 200 when it has ended, as the
   * development server always does.
   *
   * @param ignore true to ignore it
   * @return this
   */
  public AsyncCallSettings ignorePrefer(boolean ignore) {
    ignoresPrefer = ignore;
    return this;
  }

  /**
   * Sets the form of the {@code Location}; {@link LocationForm#ABSOLUTE} unless set. For one
   * elsewhere, or none, script the answer with {@link ScriptedAnswer#locationAt} or {@link
   * ScriptedAnswer#withoutHeader}.
   *
   * @param form the form
   * @return this
   */
  public AsyncCallSettings location(LocationForm form) {
    location = form;
    return this;
  }

  /**
   * Sets whether an answer 202 has no body; it holds the ids of call and function unless set.
   *
   * @param empty true for none
   * @return this
   */
  public AsyncCallSettings emptyBody(boolean empty) {
    emptyBody = empty;
    return this;
  }

  /**
   * Makes the poll of a running call answer 200 and this status, in place of 202.
   *
   * @param runtimeStatus for instance {@code Running} or {@code Queued}
   * @return this
   */
  public AsyncCallSettings runningStatus(String runtimeStatus) {
    runningStatus = Optional.of(runtimeStatus);
    return this;
  }

  /**
   * Makes the poll of a running call answer 202, as it does unless {@link #runningStatus} is set.
   *
   * @return this
   */
  public AsyncCallSettings runningAccepted() {
    runningStatus = Optional.empty();
    return this;
  }

  /**
   * Sets how many of a call's polls are answered 404 before the call is known; none unless set.
   *
   * @param polls how many
   * @return this
   */
  public AsyncCallSettings unknownAtFirst(int polls) {
    unknownAtFirst = notNegative(polls);
    return this;
  }

  /**
   * Sets how many of a call's polls say that it is running even if it has ended; none unless set.
   *
   * @param polls how many, after those that are answered 404; {@link Integer#MAX_VALUE} for a call
   *     that never ends
   * @return this
   */
  public AsyncCallSettings pollsBeforeEnd(int polls) {
    pollsBeforeEnd = notNegative(polls);
    return this;
  }

  /**
   * Sets {@code Retry-After} on the polls of a running call; there is none unless set.
   *
   * @param delay rounded up to whole seconds
   * @return this
   */
  public AsyncCallSettings retryAfter(Duration delay) {
    retryAfter = Optional.of(RetryAfter.seconds(delay));
    return this;
  }

  /**
   * Sets what the poll of a call that has ended answers; {@link ResultShape#ENVELOPE} unless set.
   *
   * @param shape the shape
   * @return this
   */
  public AsyncCallSettings resultShape(ResultShape shape) {
    resultShape = shape;
    return this;
  }

  boolean ignoresPrefer() {
    return ignoresPrefer;
  }

  LocationForm location() {
    return location;
  }

  boolean emptyBody() {
    return emptyBody;
  }

  /** Empty for an answer 202. */
  Optional<String> runningStatus() {
    return runningStatus;
  }

  /** Whether a call that was polled so often is not known yet. */
  boolean isUnknownAfter(long polls) {
    return polls < unknownAtFirst;
  }

  /** Whether a call that was polled so often looks as if it were running. */
  boolean looksRunningAfter(long polls) {
    return polls < (long) unknownAtFirst + pollsBeforeEnd;
  }

  Optional<String> retryAfter() {
    return retryAfter;
  }

  ResultShape resultShape() {
    return resultShape;
  }

  private static int notNegative(int polls) {
    if (polls < 0) {
      throw new IllegalArgumentException("polls: " + polls);
    }
    return polls;
  }
}
