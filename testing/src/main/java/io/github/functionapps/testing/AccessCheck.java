package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;

/** What the API asks of every request before it looks at what it is about. */
final class AccessCheck {
  static final String PROJECT = "local-project";

  private final ApiAnswers answers;
  private final Journal journal;
  private final Tokens tokens;

  AccessCheck(ApiAnswers answers, Journal journal, Tokens tokens) {
    this.answers = answers;
    this.journal = journal;
    this.tokens = tokens;
  }

  /** Why a request that must be a POST with a JSON object is refused, if it is. */
  Optional<HttpAnswer> checkPost(RecordedRequest request) {
    return check(request, "POST").or(() -> checkBody(request));
  }

  /** Why a request that must be a GET is refused, if it is. */
  Optional<HttpAnswer> checkGet(RecordedRequest request) {
    return check(request, "GET");
  }

  private Optional<HttpAnswer> check(RecordedRequest request, String method) {
    if (!request.method().equals(method)) {
      journal.violation(request, "the API takes " + method + " only here");
      return refuse(405, "Method Not Allowed");
    }
    String authorization = request.header("authorization").orElse("");
    if (!authorization.startsWith("Bearer ")) {
      journal.violation(request, "there is no bearer token");
      return refuse(401, "Unauthorized");
    }
    String token = authorization.substring("Bearer ".length());
    if (!tokens.isValid(token)) {
      // Tokens do expire, and tests revoke them; but nobody should send one that was never issued.
      if (!tokens.isIssued(token)) {
        journal.violation(request, "the token was not issued here");
      }
      return refuse(401, "Unauthorized");
    }
    if (!request.apiPath().project().equals(Optional.of(PROJECT))) {
      return refuse(403, "No access to this project");
    }
    if (request.header("cdf-version").isEmpty()) {
      journal.violation(request, "there is no cdf-version");
      return refuse(400, "The header cdf-version is missing");
    }
    return Optional.empty();
  }

  private Optional<HttpAnswer> checkBody(RecordedRequest request) {
    if (!request.http().mediaType().equals("application/json")) {
      journal.violation(request, "the content type is not application/json");
      return refuse(415, "The content type must be application/json");
    }
    if (!request.body().isObject()) {
      journal.violation(request, "the body is not a JSON object");
      return refuse(400, "The body is not a JSON object");
    }
    return Optional.empty();
  }

  private Optional<HttpAnswer> refuse(int status, String message) {
    return Optional.of(answers.error(status, message));
  }
}
