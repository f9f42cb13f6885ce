package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import io.github.functionapps.testing.internal.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes every request: records it, finds its endpoint, checks it, plays what was scripted. */
final class ApiServer {
  private final Journal journal;
  private final ApiEndpoint token;
  private final ApiEndpoint sessions;
  private final ApiEndpoint calls;
  private final ApiEndpoint devServer;
  private final ApiEndpoint other;
  private final Map<Endpoint, Queue<ScriptedAnswer>> scripts = new ConcurrentHashMap<>();

  ApiServer(Journal journal, Tokens tokens, Functions functions, PlatformSettings settings) {
    this.journal = journal;
    ApiAnswers answers = new ApiAnswers();
    AccessCheck access = new AccessCheck(answers, journal, tokens);
    Nonces nonces = new Nonces(settings);
    token = new TokenEndpoint(answers, journal, tokens, settings);
    sessions = new SessionsEndpoint(access, answers, journal, nonces, settings);
    calls = new CallsEndpoint(access, answers, journal, nonces, functions, settings);
    devServer = new DevServerEndpoint(answers, functions);
    other = new UnknownEndpoint(answers, journal);
  }

  ScriptedAnswer next(Endpoint endpoint) {
    ScriptedAnswer script = new ScriptedAnswer();
    scripts(endpoint).add(script);
    return script;
  }

  CompletionStage<HttpAnswer> handle(HttpRequest http) {
    RecordedRequest request = RecordedRequest.of(http);
    journal.arrived(request);
    ApiEndpoint endpoint = endpoint(request);
    ScriptedAnswer script = scripts(request.endpoint()).poll();
    Optional<HttpAnswer> refusal = endpoint.check(request);
    if (script == null) {
      return usual(endpoint, request, refusal);
    }
    return script.play(() -> usual(endpoint, request, refusal));
  }

  private static CompletionStage<HttpAnswer> usual(
      ApiEndpoint endpoint, RecordedRequest request, Optional<HttpAnswer> refusal) {
    return refusal.isPresent()
        ? CompletableFuture.completedStage(refusal.get())
        : endpoint.answer(request);
  }

  private Queue<ScriptedAnswer> scripts(Endpoint endpoint) {
    return scripts.computeIfAbsent(endpoint, none -> new ConcurrentLinkedQueue<>());
  }

  private ApiEndpoint endpoint(RecordedRequest request) {
    return switch (request.endpoint()) {
      case TOKEN -> token;
      case SESSION -> sessions;
      case CALL -> request.externalId().isPresent() ? calls : devServer;
      case OTHER -> other;
    };
  }

  /** Where no client should arrive. */
  private record UnknownEndpoint(ApiAnswers answers, Journal journal) implements ApiEndpoint {
    @Override
    public Optional<HttpAnswer> check(RecordedRequest request) {
      journal.violation(request, "there is nothing at " + request.path());
      return Optional.of(answers.error(404, "Not Found"));
    }

    @Override
    public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
      throw new IllegalStateException("every request is refused");
    }
  }
}
