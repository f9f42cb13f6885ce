package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.util.Optional;

/** What the API asks of every request before it looks at the body. */
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

  /** Why the request is refused, if it is. */
  Optional<HttpAnswer> check(RecordedRequest request) {
    if (!request.method().equals("POST")) {
      journal.violation(request, "the API takes POST only here");
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
