package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import io.github.functionapps.testing.internal.http.IncomingRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes every request: records it, finds its endpoint, checks it, plays what was scripted. */
final class ApiServer {
  private final Journal journal;
  private final Faults faults;
  private final Raised raised;
  private final ApiAnswers answers = new ApiAnswers();
  private final ApiEndpoint token;
  private final ApiEndpoint sessions;
  private final ApiEndpoint calls;
  private final ApiEndpoint poll;
  private final ApiEndpoint response;
  private final ApiEndpoint logs;
  private final ApiEndpoint devServer;
  private final ApiEndpoint other;

  ApiServer(
      Journal journal,
      Tokens tokens,
      Functions functions,
      PlatformSettings settings,
      Faults faults,
      Raised raised) {
    this.journal = journal;
    this.faults = faults;
    this.raised = raised;
    AccessCheck access = new AccessCheck(answers, journal, tokens);
    Nonces nonces = new Nonces(settings);
    token = new TokenEndpoint(answers, journal, tokens, settings);
    sessions = new SessionsEndpoint(access, answers, journal, nonces, settings);
    PlatformCalls known = new PlatformCalls();
    CallAnswers about = new CallAnswers(answers, settings);
    calls = new CallsEndpoint(access, answers, journal, nonces, functions, known, about, settings);
    poll = new LookupEndpoint(access, known, about, about::poll);
    response = new LookupEndpoint(access, known, about, about::response);
    logs = new LookupEndpoint(access, known, about, about::logs);
    devServer = new DevServerEndpoint(answers, functions);
    other = new UnknownEndpoint(answers, journal);
  }

  CompletionStage<HttpAnswer> handle(IncomingRequest incoming) throws IOException {
    Optional<Script> scripted = faults.take(ApiPath.parse(incoming.head().rawPath()).endpoint());
    if (scripted.map(Script::dropsBeforeReading).orElse(false)) {
      journal.arrived(RecordedRequest.of(incoming.head()));
      return Script.dropped();
    }
    RecordedRequest request = RecordedRequest.of(incoming.read());
    journal.arrived(request);
    try {
      return played(scripted.or(() -> faults.decided(request)).orElse(Script.USUAL), request);
    } catch (Throwable failure) { // an assertion that failed in a lambda too: nobody else tells
      return CompletableFuture.completedStage(failed(request, failure));
    }
  }

  private CompletionStage<HttpAnswer> played(Script script, RecordedRequest request) {
    ApiEndpoint endpoint = endpoint(request);
    Optional<HttpAnswer> refusal =
        script.dropsBeforeReading() ? Optional.empty() : endpoint.check(request);
    return script.play(answers, () -> usual(endpoint, request, refusal));
  }

  private CompletionStage<HttpAnswer> usual(
      ApiEndpoint endpoint, RecordedRequest request, Optional<HttpAnswer> refusal) {
    return refusal.isPresent()
        ? CompletableFuture.completedStage(refusal.get())
        : endpoint.answer(request).exceptionally(failure -> failed(request, failure));
  }

  /** What would otherwise look to the client like a connection that broke, and to nobody else. */
  private HttpAnswer failed(RecordedRequest request, Throwable failure) {
    Throwable thrown = Raised.unwrapped(failure);
    raised.add("the answer to " + request, thrown);
    String what = thrown instanceof LambdaException ? thrown.getMessage() : thrown.toString();
    return answers.error(500, "LocalCdf has no answer: " + what);
  }

  private ApiEndpoint endpoint(RecordedRequest request) {
    return switch (request.endpoint()) {
      case TOKEN -> token;
      case SESSION -> sessions;
      case CALL -> request.externalId().isPresent() ? calls : devServer;
      case POLL -> poll;
      case RESPONSE -> response;
      case LOGS -> logs;
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
