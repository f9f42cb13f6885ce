package io.github.functionapps.call;

import io.github.functionapps.error.ConfigurationException;
import java.time.Duration;

/**
 * How often and how soon a failed call is tried again. Before each new attempt the call waits for a
 * random time: up to {@code base} after the first attempt, up to twice as long after each further
 * one, but never longer than {@code cap}; and for at least as long as the server's {@code
 * Retry-After} asks for. What may be repeated at all depends on the method, not on this. Immutable:
 * each method that changes something returns the changed policy, and leaves this as it is.
 */
@CheckReturnValue
public final class RetryPolicy {
  private static final RetryPolicy STANDARD =
      new RetryPolicy(5, Duration.ofMillis(500), Duration.ofSeconds(20));

  private final int attempts;
  private final Duration base;
  private final Duration cap;

  private RetryPolicy(int attempts, Duration base, Duration cap) {
    this.attempts = attempts;
    this.base = base;
    this.cap = cap;
  }

  /**
   * Up to 5 attempts, base 0.5 s, cap 20 s.
   *
   * @return the policy that holds unless another is chosen
   */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /**
   * One attempt.
   *
   * @return the policy
   */
  public static RetryPolicy never() {
    return STANDARD.attempts(1);
  }

  /**
   * The same with another number of attempts.
   *
   * @param number how many attempts there are at most, the first included
   * @return the policy
   * @throws ConfigurationException if it is not positive
   */
  public RetryPolicy attempts(int number) {
    if (number < 1) {
      throw new ConfigurationException(
          "retry", "at least one attempt is required, but " + number + " were given");
    }
    return new RetryPolicy(number, base, cap);
  }

  /**
   * The same with another base.
   *
   * @param time how long at most the call waits after its first attempt
   * @return the policy
   * @throws ConfigurationException if it is negative
   */
  public RetryPolicy base(Duration time) {
    return new RetryPolicy(attempts, notNegative("base", time), cap);
  }

  /**
   * The same with another cap.
   *
   * @param time how long at most the call waits after any attempt
   * @return the policy
   * @throws ConfigurationException if it is negative
   */
  public RetryPolicy cap(Duration time) {
    return new RetryPolicy(attempts, base, notNegative("cap", time));
  }

  /**
   * How many attempts there are at most.
   *
   * @return the number
   */
  public int attempts() {
    return attempts;
  }

  /**
   * How long at most the call waits after its first attempt.
   *
   * @return the time
   */
  public Duration base() {
    return base;
  }

  /**
   * How long at most the call waits after any attempt.
   *
   * @return the time
   */
  public Duration cap() {
    return cap;
  }

  @Override
  public String toString() {
    return "RetryPolicy[attempts=" + attempts + ", base=" + base + ", cap=" + cap + "]";
  }

  private static Duration notNegative(String part, Duration time) {
    if (time.isNegative()) {
      throw new ConfigurationException(
          "retry", "the " + part + " of a retry cannot be negative, but " + time + " was given");
    }
    Duration longest = Duration.ofDays(365); // timers count nanoseconds in 64 bits
    return time.compareTo(longest) > 0 ? longest : time;
  }
}
