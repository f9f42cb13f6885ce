package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Calls a function, and waits for its answer unless the client would rather poll (wire.md 1, 4).
 */
final class CallsEndpoint implements ApiEndpoint {
  // Just under 2^53, the largest that the platform gives.
  private static final long FIRST_CALL_ID = 9_007_000_000_000_001L;

  private final AccessCheck access;
  private final ApiAnswers answers;
  private final Journal journal;
  private final Nonces nonces;
  private final Functions functions;
  private final PlatformCalls calls;
  private final CallAnswers callAnswers;
  private final PlatformSettings settings;
  private final AtomicLong callIds = new AtomicLong(FIRST_CALL_ID);

  CallsEndpoint(
      AccessCheck access,
      ApiAnswers answers,
      Journal journal,
      Nonces nonces,
      Functions functions,
      PlatformCalls calls,
      CallAnswers callAnswers,
      PlatformSettings settings) {
    this.access = access;
    this.answers = answers;
    this.journal = journal;
    this.nonces = nonces;
    this.functions = functions;
    this.calls = calls;
    this.callAnswers = callAnswers;
    this.settings = settings;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    Optional<HttpAnswer> refused = access.checkPost(request);
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
    CallLog log = new CallLog(settings.clock());
    Optional<CompletionStage<FunctionOutcome>> started =
        function.call(request.body().path("data"), log::add, limit.calls());
    if (started.isEmpty()) {
      return refused(limit.refusal(answers));
    }
    PlatformCall call = new PlatformCall(callIds.getAndIncrement(), function, log, started.get());
    boolean prefersPolling = prefersPolling(request);
    if (prefersPolling) {
      calls.add(call);
    }
    return prefersPolling && !settings.asyncCalls().ignoresPrefer()
        ? CompletableFuture.completedStage(callAnswers.accepted(call, request))
        : started.get().thenApply(outcome -> callAnswers.ended(call, outcome));
  }

  private static boolean prefersPolling(RecordedRequest request) {
    return request.headers().getOrDefault("prefer", List.of()).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(preference -> preference.split(";", 2)[0].strip())
        .anyMatch("respond-async"::equalsIgnoreCase);
  }

  private static CompletionStage<HttpAnswer> refused(HttpAnswer refusal) {
    return CompletableFuture.completedStage(refusal);
  }
}
