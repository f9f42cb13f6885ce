package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Tells one thing about a call that was started before (wire.md 4). */
final class LookupEndpoint implements ApiEndpoint {
  private final AccessCheck access;
  private final PlatformCalls calls;
  private final CallAnswers answers;
  private final Function<PlatformCall, HttpAnswer> answer;

  LookupEndpoint(
      AccessCheck access,
      PlatformCalls calls,
      CallAnswers answers,
      Function<PlatformCall, HttpAnswer> answer) {
    this.access = access;
    this.calls = calls;
    this.answers = answers;
    this.answer = answer;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    return access.checkGet(request);
  }

  @Override
  public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
    String callId = request.callId().orElse("");
    return CompletableFuture.completedStage(
        calls
            .find(request.externalId().orElse(""), callId)
            .map(answer)
            .orElseGet(() -> answers.unknown(callId)));
  }
}
