package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.internal.framework.RequestTarget;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function app of a {@link LocalCdf}: routes with lambdas for handlers. Templates name their
 * variables as {@code {item_id}} or {@code <item_id>}; a route declared again replaces the former.
 * Thread-safe; routes may be added while calls arrive.
 */
public final class LocalFunction {
  private final String externalId;
  private final long id;
  private final Raised raised;
  private final Router router = new Router();
  private final Runs runs = new Runs();
  private final Misses misses = new Misses();
  private volatile Era era = Era.V0_11;

  LocalFunction(String externalId, long id, Raised raised) {
    this.externalId = externalId;
    this.id = id;
    this.raised = raised;
  }

  /**
   * The function's name.
   *
   * @return the external id under which it is called
   */
  public String externalId() {
    return externalId;
  }

  /**
   * Chooses the release of the framework that the function behaves like; {@link Era#V0_11} unless
   * set.
   *
   * @param era the release's era
   * @return this
   */
  public LocalFunction era(Era era) {
    this.era = era;
    return this;
  }

  /**
   * Declares a GET route.
   *
   * @param template its path
   * @param handler answers it
   * @return this
   */
  public LocalFunction get(String template, Handler handler) {
    return route("GET", template, handler);
  }

  /**
   * Declares a POST route.
   *
   * @param template its path
   * @param handler answers it
   * @return this
   */
  public LocalFunction post(String template, Handler handler) {
    return route("POST", template, handler);
  }

  /**
   * Declares a PUT route.
   *
   * @param template its path
   * @param handler answers it
   * @return this
   */
  public LocalFunction put(String template, Handler handler) {
    return route("PUT", template, handler);
  }

  /**
   * Declares a PATCH route.
   *
   * @param template its path
   * @param handler answers it
   * @return this
   */
  public LocalFunction patch(String template, Handler handler) {
    return route("PATCH", template, handler);
  }

  /**
   * Declares a DELETE route.
   *
   * @param template its path
   * @param handler answers it
   * @return this
   */
  public LocalFunction delete(String template, Handler handler) {
    return route("DELETE", template, handler);
  }

  /**
   * How often a handler was run, whatever became of the answer.
   *
   * @return how many times since the start
   */
  public long runs() {
    return runs.handlersRun();
  }

  /**
   * The most calls that ran at the same time.
   *
   * @return how many; a call whose handler returned a stage runs until that is complete
   */
  public int mostRunningAtOnce() {
    return runs.mostAtOnce();
  }

  /** The platform's id of the function. */
  long id() {
    return id;
  }

  /** Whether one of the routes would answer {@code data}, a valid one. */
  boolean answers(JsonNode data) {
    CallData call = CallData.of(data);
    return router.match(call.verb(), RequestTarget.parse(call.path()).path()).isPresent();
  }

  /**
   * Runs a call as the framework does; a handler that throws is an outcome like any other. Empty if
   * {@code limit} calls are running.
   */
  Optional<CompletionStage<FunctionOutcome>> call(JsonNode data, Consumer<String> log, int limit) {
    return runs.start(limit)
        ? Optional.of(call(data, log).whenComplete((outcome, failure) -> runs.end()))
        : Optional.empty();
  }

  private CompletionStage<FunctionOutcome> call(JsonNode data, Consumer<String> log) {
    Era current = era;
    List<Map<String, @Nullable Object>> errors = CallData.errors(data, current);
    if (!errors.isEmpty()) {
      return CompletableFuture.completedStage(FunctionErrors.invalidRequest(current, errors));
    }
    CallData call = CallData.of(data);
    RequestTarget target = RequestTarget.parse(call.path());
    Optional<Router.Match> match = router.match(call.verb(), target.path());
    if (match.isEmpty()) {
      misses.route(call.verb(), externalId, router);
      return CompletableFuture.completedStage(
          FunctionErrors.noRoute(current, router, call.verb(), target.path()));
    }
    Router.Route route = match.get().route();
    SentArguments sent =
        new SentArguments(
            match.get().pathValues(),
            target.query(),
            current.ignoresBodyOf(call.verb()) ? Json.MAPPER.createObjectNode() : call.body(),
            what -> misses.argument(route, externalId, what));
    return run(route, new LocalRequest(call, sent, current, log), current);
  }

  private CompletionStage<FunctionOutcome> run(
      Router.Route route, LocalRequest request, Era current) {
    runs.handlerRuns();
    try {
      Object result = route.handler().handle(request);
      return result instanceof CompletionStage<?> pending
          ? pending.handle(
              (value, failure) ->
                  failure == null
                      ? answered(value, route, current)
                      : raised(failure, route, current))
          : CompletableFuture.completedStage(answered(result, route, current));
    } catch (Throwable failure) { // an assertion that failed in a handler too: nobody else answers
      return CompletableFuture.completedStage(raised(failure, route, current));
    }
  }

  private FunctionOutcome answered(@Nullable Object result, Router.Route route, Era current) {
    try {
      LocalResponse response =
          result instanceof LocalResponse given ? given : LocalResponse.of(200, result);
      return response.in(current);
    } catch (RuntimeException notWritable) {
      return raised(notWritable, route, current);
    }
  }

  private FunctionOutcome raised(Throwable failure, Router.Route route, Era current) {
    Throwable thrown = Raised.unwrapped(failure);
    if (!FunctionErrors.isOfArguments(thrown)) {
      raised.add(
          "the handler of " + route.verb() + " " + route.template() + " of " + externalId, thrown);
    }
    return FunctionErrors.raised(current, thrown);
  }

  private LocalFunction route(String verb, String template, Handler handler) {
    router.add(verb, template, handler);
    return this;
  }
}
