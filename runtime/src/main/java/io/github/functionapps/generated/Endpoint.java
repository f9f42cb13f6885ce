package io.github.functionapps.generated;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One route of a function: a verb and a path template, and how it is to be called. Immutable; one
 * constant per method.
 */
public final class Endpoint {
  private static final Set<String> IDEMPOTENT_VERBS = Set.of("GET", "PUT", "DELETE");

  private final String verb;
  private final String template;
  private final boolean idempotent;
  private final @Nullable Duration timeout;
  private final boolean respondAsync;

  private Endpoint(
      String verb,
      String template,
      boolean idempotent,
      @Nullable Duration timeout,
      boolean respondAsync) {
    this.verb = verb;
    this.template = template;
    this.idempotent = idempotent;
    this.timeout = timeout;
    this.respondAsync = respondAsync;
  }

  /**
   * The endpoint of a route.
   *
   * @param verb the verb, upper case
   * @param template the whole path template, prefix included, variables as {@code <name>}
   * @return the endpoint
   */
  public static Endpoint of(String verb, String template) {
    return new Endpoint(verb, template, IDEMPOTENT_VERBS.contains(verb), null, false);
  }

  /**
   * The same, with another answer to whether it may run twice than its verb gives.
   *
   * @param mayRepeat whether a call may be repeated when nobody knows if it ran
   * @return the endpoint
   */
  public Endpoint idempotent(boolean mayRepeat) {
    return new Endpoint(verb, template, mayRepeat, timeout, respondAsync);
  }

  /**
   * The same with a deadline of its own.
   *
   * @param duration how long a call may take, in ISO-8601
   * @return the endpoint
   */
  public Endpoint timeout(String duration) {
    return new Endpoint(verb, template, idempotent, Duration.parse(duration), respondAsync);
  }

  /**
   * The same, started and then polled although its method waits for the result.
   *
   * @return the endpoint
   */
  public Endpoint respondAsync() {
    return new Endpoint(verb, template, idempotent, timeout, true);
  }

  /**
   * The verb.
   *
   * @return the verb, upper case
   */
  public String verb() {
    return verb;
  }

  /**
   * The path template.
   *
   * @return the template, variables as {@code <name>}
   */
  public String template() {
    return template;
  }

  boolean isIdempotent() {
    return idempotent;
  }

  @Nullable Duration timeout() {
    return timeout;
  }

  boolean isRespondAsync() {
    return respondAsync;
  }

  @Override
  public String toString() {
    return verb + " " + template;
  }
}
