package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/** Calls a function and waits for its answer (wire.md 1). */
final class CallsEndpoint implements ApiEndpoint {
  // Just under 2^53, the largest that the platform gives.
  private static final long FIRST_CALL_ID = 9_007_000_000_000_001L;

  private final AccessCheck access;
  private final ApiAnswers answers;
  private final Journal journal;
  private final Nonces nonces;
  private final Functions functions;
  private final PlatformSettings settings;
  private final AtomicLong callIds = new AtomicLong(FIRST_CALL_ID);

  CallsEndpoint(
      AccessCheck access,
      ApiAnswers answers,
      Journal journal,
      Nonces nonces,
      Functions functions,
      PlatformSettings settings) {
    this.access = access;
    this.answers = answers;
    this.journal = journal;
    this.nonces = nonces;
    this.functions = functions;
    this.settings = settings;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    Optional<HttpAnswer> refused = access.check(request);
    if (refused.isPresent()) {
      return refused;
    }
    CallProtocol.violations(request.body()).forEach(what -> journal.violation(request, what));
    if (!request.body().path("data").isObject()) {
      return Optional.of(answers.error(400, "data is not an object"));
    }
    Optional<String> nonce = request.nonce();
    if (nonce.isEmpty()) {
      return Optional.of(answers.error(400, "nonce is missing"));
    }
    // An unknown function is refused later: the nonce is gone all the same.
    String cdfVersion = request.header("cdf-version").orElse("");
    Optional<String> problem = nonces.use(nonce.get(), cdfVersion);
    problem.ifPresent(what -> journal.violation(request, what));
    return problem.map(what -> answers.error(400, "Invalid nonce: " + what));
  }

  @Override
  public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
    String externalId = request.externalId().orElse("");
    return functions
        .find(externalId)
        .map(function -> answer(request, function))
        .orElseGet(() -> refused(answers.error(404, "Function app not found: " + externalId)));
  }

  private CompletionStage<HttpAnswer> answer(RecordedRequest request, LocalFunction function) {
    RunningLimit limit = settings.runningLimit();
    Optional<CompletionStage<FunctionOutcome>> outcome =
        function.call(request.body().path("data"), limit.calls());
    if (outcome.isEmpty()) {
      return refused(limit.refusal(answers));
    }
    long callId = callIds.getAndIncrement();
    return outcome
        .get()
        .thenApply(
            ended -> answers.ok(CallEnvelope.ofPlatform(ended, callId, function.id(), settings)));
  }

  private static CompletionStage<HttpAnswer> refused(HttpAnswer refusal) {
    return CompletableFuture.completedStage(refusal);
  }
}
