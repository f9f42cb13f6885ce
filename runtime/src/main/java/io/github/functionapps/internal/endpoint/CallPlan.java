package io.github.functionapps.internal.endpoint;

import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.CallInfo;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the calls of one method are made. Immutable; built once per method of a client.
 *
 * @param function the function's external id
 * @param verb the verb
 * @param route the path template
 * @param idempotent whether a call may be repeated when nobody knows if it ran
 * @param deadline how long a call may take
 * @param retry how often and how soon it is tried again
 * @param headers what goes along with every request about a call
 * @param isRespondAsync whether the platform is asked to answer before the function has ended
 */
public record CallPlan(
    String function,
    String verb,
    String route,
    boolean idempotent,
    Duration deadline,
    RetryPolicy retry,
    Map<String, String> headers,
    boolean isRespondAsync) {
  private static final Set<String> CLIENT_HEADERS = Set.of("cdf-version", "x-cdp-sdk", "x-cdp-app");

  public CallPlan {
    headers = Map.copyOf(headers);
  }

  /**
   * The same, asking the platform to answer before the function has ended (wire.md 4).
   *
   * @return the plan
   */
  public CallPlan respondAsync() {
    return new CallPlan(function, verb, route, idempotent, deadline, retry, headers, true);
  }

  /**
   * What a failure says of a call whose end nobody knows.
   *
   * @param call what is known of it
   * @return what to do before it is repeated; null where it can be
   */
  public @Nullable String cautionAfter(CallInfo call) {
    return call.mayHaveRun() && !idempotent
        ? "the function may have run, so look before you repeat the call"
        : null;
  }

  /**
   * What the caller sends along, without what the client says of itself.
   *
   * @return the values of such headers
   */
  public List<String> callersHeaders() {
    return headers.entrySet().stream()
        .filter(header -> !CLIENT_HEADERS.contains(header.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * What is known of a call before anything is sent.
   *
   * @return the endpoint
   */
  public CallInfo info() {
    return CallInfo.of(endpoint());
  }

  /** Leaves the values of headers out: they are the user's. */
  @Override
  public String toString() {
    return "CallPlan[" + endpoint() + "]";
  }

  private String endpoint() {
    return verb + " " + route + " of " + function;
  }
}
