package io.github.functionapps.internal.retry;

import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether one call is tried again, and when (design.md 7). Not thread-safe: the attempts of
 * a call follow each other.
 */
public final class Retries {
  private final RetryPolicy policy;
  private final boolean idempotent;
  private final RetryQuota quota;
  private int failures;
  private boolean hadFreshToken;
  private boolean hadFreshNonce;

  /**
   * The retries of a call that was not attempted yet.
   *
   * @param policy how often and how soon it is tried again
   * @param idempotent whether it may be repeated when nobody knows if it ran
   * @param quota what its retries are paid from
   */
  public Retries(RetryPolicy policy, boolean idempotent, RetryQuota quota) {
    this.policy = policy;
    this.idempotent = idempotent;
    this.quota = quota;
  }

  /**
   * How long to wait before the next attempt; null where there must be none, or none that fits into
   * the time left. A refused token or nonce is replaced once, at once, and does not count.
   *
   * @param failure how the last attempt ended
   * @param left the time left
   * @return the delay
   */
  public @Nullable Duration delayAfter(Failure failure, Duration left) {
    return switch (failure.repeat()) {
      case NEVER -> null;
      case WITH_FRESH_TOKEN -> {
        boolean isFirst = !hadFreshToken;
        hadFreshToken = true;
        yield isFirst ? Duration.ZERO : null;
      }
      case WITH_FRESH_NONCE -> {
        boolean isFirst = !hadFreshNonce;
        hadFreshNonce = true;
        yield isFirst ? Duration.ZERO : null;
      }
      case IF_IDEMPOTENT -> idempotent ? backoff(failure, left) : null;
      case ALWAYS -> backoff(failure, left);
    };
  }

  /**
   * What the caller is told where no attempt follows: also that it was for want of time.
   *
   * @param failure how the last attempt ended
   * @param left the time that was left
   * @return the failure, in more words maybe
   */
  public Failure last(Failure failure, Duration left) {
    Duration asked = failure.retryAfter();
    boolean mayRepeat =
        failure.repeat() == Repeat.ALWAYS
            || (failure.repeat() == Repeat.IF_IDEMPOTENT && idempotent);
    if (asked == null || asked.compareTo(left) < 0 || !mayRepeat || failures >= policy.attempts()) {
      return failure;
    }
    String wish = "it asks for " + asked.toSeconds() + " s, more than the time left";
    return failure.saying(call -> wish);
  }

  /**
   * Whether the next attempt only replaces what was refused: the call goes on at once.
   *
   * @param failure how the last attempt ended
   * @return true for a refused token or nonce
   */
  public static boolean isReplacement(Failure failure) {
    return failure.repeat() == Repeat.WITH_FRESH_TOKEN
        || failure.repeat() == Repeat.WITH_FRESH_NONCE;
  }

  /** An attempt has succeeded, which fills the quota. */
  public void succeeded() {
    quota.succeeded(failures > 0);
  }

  private @Nullable Duration backoff(Failure failure, Duration left) {
    failures++;
    if (failures >= policy.attempts()) {
      return null;
    }
    Duration delay = fullJitter();
    Duration asked = failure.retryAfter();
    if (asked != null) {
      delay = delay.plus(asked); // not all of those who were sent away at the same moment
    }
    return delay.compareTo(left) < 0 && quota.pay() ? delay : null;
  }

  private Duration fullJitter() {
    long cap = policy.cap().toNanos();
    long ceiling = policy.base().toNanos();
    for (int i = 1; i < failures && ceiling < cap; i++) {
      ceiling *= 2; // cannot overflow: a cap has at most 2^55 nanoseconds
    }
    return Duration.ofNanos(ThreadLocalRandom.current().nextLong(Math.min(ceiling, cap) + 1));
  }
}
