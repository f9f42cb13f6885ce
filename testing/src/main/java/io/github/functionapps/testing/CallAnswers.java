package io.github.functionapps.testing;

import io.github.functionapps.testing.FunctionOutcome.Answered;
import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Map;
import java.util.Optional;

/** What the API answers about a call (wire.md 1 and 4). */
final class CallAnswers {
  private final ApiAnswers answers;
  private final PlatformSettings settings;

  CallAnswers(ApiAnswers answers, PlatformSettings settings) {
    this.answers = answers;
    this.settings = settings;
  }

  /** To a client that waited until the call had ended. */
  HttpAnswer ended(PlatformCall call, FunctionOutcome outcome) {
    return answers.ok(CallEnvelope.ofPlatform(outcome.in(settings.errorShape()), call, settings));
  }

  /** To a client that would rather poll. */
  HttpAnswer accepted(PlatformCall call, RecordedRequest request) {
    String path = request.apiPath().path() + "/" + call.id();
    String origin = "http://" + request.header("host").orElse("");
    boolean relative = settings.asyncCalls().location() == LocationForm.RELATIVE;
    return accepted(call).withHeader("Location", relative ? path : origin + path);
  }

  HttpAnswer poll(PlatformCall call) {
    AsyncCallSettings async = settings.asyncCalls();
    long polls = call.polled();
    if (async.isUnknownAfter(polls)) {
      return unknown(Long.toString(call.id()));
    }
    Optional<FunctionOutcome> outcome = call.outcome();
    if (outcome.isEmpty() || async.looksRunningAfter(polls)) {
      HttpAnswer running =
          async
              .runningStatus()
              .map(status -> answers.ok(CallEnvelope.running(call, status, settings)))
              .orElseGet(() -> accepted(call));
      return async
          .retryAfter()
          .map(delay -> running.withHeader("Retry-After", delay))
          .orElse(running);
    }
    boolean isClassic =
        async.resultShape() == ResultShape.CLASSIC
            && outcome.get().in(settings.errorShape()) instanceof Answered;
    return isClassic ? response(call, outcome.get()) : ended(call, outcome.get());
  }

  HttpAnswer response(PlatformCall call) {
    boolean looksRunning = settings.asyncCalls().looksRunningAfter(call.polls());
    return call.outcome()
        .filter(ended -> !looksRunning)
        .map(ended -> response(call, ended))
        .orElseGet(() -> answers.error(404, "The call has no response yet: " + call.id()));
  }

  HttpAnswer logs(PlatformCall call) {
    return answers.ok(Json.write(Map.of("items", call.log().entries())));
  }

  HttpAnswer unknown(String callId) {
    return answers.error(404, "Call not found: " + callId);
  }

  private HttpAnswer accepted(PlatformCall call) {
    return settings.asyncCalls().emptyBody()
        ? answers.empty(202)
        : answers.answer(202, CallEnvelope.ids(call, settings));
  }

  private HttpAnswer response(PlatformCall call, FunctionOutcome outcome) {
    return answers.ok(CallEnvelope.response(outcome.in(settings.errorShape()), call, settings));
  }
}
