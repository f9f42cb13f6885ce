package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.Session.Kind;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.RetryAfter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads the answer of {@code /sessions}. */
final class SessionAnswer {
  private SessionAnswer() {}

  /** The nonce, or why there is none. */
  static Try<String> read(HttpAnswer answer, Kind kind, String project) {
    if (!answer.isSuccessful()) {
      return Try.failed(refusal(answer, kind, project));
    }
    String nonce = answer.tree().path("items").path(0).path("nonce").textValue();
    if (nonce != null && !nonce.isBlank() && isUnicode(nonce)) {
      return Try.of(nonce);
    }
    return Try.failed(
        call ->
            new ResponseException(
                "/sessions must answer a nonce, but HTTP "
                    + answer.status()
                    + " came without one that can be read; check the base URL and any proxy before"
                    + " it",
                null,
                null,
                call));
  }

  /** Half a surrogate pair, which JSON can escape, cannot be sent back. */
  private static boolean isUnicode(String nonce) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(nonce);
  }

  /** Whether another kind of session may be accepted where this one was refused. */
  static boolean isRefusal(HttpAnswer answer) {
    return answer.status() == 400 || answer.status() == 403;
  }

  private static Failure refusal(HttpAnswer answer, Kind kind, String project) {
    int status = answer.status();
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String advice =
        switch (status) {
          case 400 ->
              "CDF cannot make a session by "
                  + name
                  + " of this token; try another kind of session";
          case 401 ->
              "CDF does not accept the token; check that its scope is {base URL}/.default and that"
                  + " its identity belongs to project "
                  + project;
          case 403 ->
              "the identity may not create sessions in project "
                  + project
                  + "; grant it sessionsAcl:CREATE";
          default -> "";
        };
    if (advice.isEmpty()) {
      return ApiErrors.failure("the request for a session", ApiErrors.advice(status), answer);
    }
    String message = "no session: /sessions answered HTTP " + status + "; " + advice;
    String requestId = ApiErrors.requestId(answer);
    Failure refused =
        call -> new AuthenticationException(message, null, status, call.withRequestId(requestId));
    return refused.repeatable(ApiErrors.repeat(answer), RetryAfter.of(answer));
  }
}
