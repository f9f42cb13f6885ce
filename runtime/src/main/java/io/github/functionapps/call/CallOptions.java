package io.github.functionapps.call;

import io.github.functionapps.error.ConfigurationException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from call to call: see {@code FunctionApps.with}. What is not said stays as the
 * interface and the builder have it. Its text leaves the headers' values out.
 *
 * <p>Immutable: each method that changes something returns the changed options, and leaves these as
 * they are. {@code o -> o.deadline(time)} changes a view, {@code o -> { o.deadline(time); return o;
 * }} changes nothing; Error Prone reports the latter.
 */
@CheckReturnValue
public final class CallOptions {
  private static final CallOptions NONE = new CallOptions(null, null, Map.of());

  /** What this library writes itself, and what tells how a request is framed. */
  private static final Set<String> RESERVED =
      Set.of(
          "accept-encoding", // nobody would decode the answer
          "authorization",
          "cdf-version",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "cookie",
          "expect",
          "host",
          "keep-alive",
          "prefer",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent",
          "x-cdp-app",
          "x-cdp-sdk");

  private final @Nullable Duration deadline;
  private final @Nullable RetryPolicy retry;
  private final Map<String, String> headers;

  private CallOptions(
      @Nullable Duration deadline, @Nullable RetryPolicy retry, Map<String, String> headers) {
    this.deadline = deadline;
    this.retry = retry;
    this.headers = headers;
  }

  /**
   * Nothing differs.
   *
   * @return the options
   */
  public static CallOptions none() {
    return NONE;
  }

  /**
   * The same with a deadline, which holds in place of the method's and the builder's.
   *
   * @param time how long a call may take, everything included
   * @return the options
   * @throws ConfigurationException if it is not positive
   */
  public CallOptions deadline(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new ConfigurationException(
          "deadline", "a positive duration is required, but " + time + " was given");
    }
    return new CallOptions(time, retry, headers);
  }

  /**
   * The same with another way to try again.
   *
   * @param policy the policy
   * @return the options
   */
  public CallOptions retry(RetryPolicy policy) {
    return new CallOptions(deadline, policy, headers);
  }

  /**
   * The same with a header, such as the id of a trace. It goes to the API along with the call and
   * what is asked about it later, not to the token endpoint; the function does not see it.
   *
   * @param name its name; not one that this library or HTTP itself needs
   * @param value its value: visible ASCII characters and spaces, on one line
   * @return the options
   * @throws ConfigurationException if either cannot be in a header
   */
  public CallOptions header(String name, String value) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!name.matches("[A-Za-z0-9!#$%&'*+.^_`|~-]+") || RESERVED.contains(lower)) {
      throw new ConfigurationException(
          "header",
          "a header's name has letters, digits and some signs, and is none that is written anyway,"
              + " but "
              + (RESERVED.contains(lower) ? lower + " is" : "what was given has others"));
    }
    if (value.isBlank() || !value.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
      throw new ConfigurationException(
          "header",
          "the value of header "
              + name
              + " must be visible ASCII characters on one line, but it is blank or holds others");
    }
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.keySet().removeIf(other -> other.equalsIgnoreCase(name));
    more.put(name, value.strip());
    return new CallOptions(deadline, retry, Map.copyOf(more));
  }

  /**
   * The deadline.
   *
   * @return how long a call may take; empty where that is left to the method and the builder
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * The way to try again.
   *
   * @return the policy; empty where that is left to the builder
   */
  public Optional<RetryPolicy> retry() {
    return Optional.ofNullable(retry);
  }

  /**
   * The headers.
   *
   * @return their values by their names
   */
  public Map<String, String> headers() {
    return headers;
  }

  @Override
  public String toString() {
    return "CallOptions[deadline=%s, retry=%s, headers=%s]"
        .formatted(deadline, retry, headers.keySet());
  }
}
