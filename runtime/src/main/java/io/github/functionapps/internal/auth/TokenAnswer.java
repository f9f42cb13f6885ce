package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.RetryAfter;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the answer of a token endpoint (RFC 6749, 5.1 and 5.2). */
final class TokenAnswer {
  /** The codes that may be shown: anything else could be the answer quoting the request. */
  private static final Set<String> ERRORS =
      Set.of(
          "invalid_request",
          "invalid_client",
          "invalid_grant",
          "unauthorized_client",
          "unsupported_grant_type",
          "invalid_scope",
          "invalid_resource",
          "invalid_target",
          "access_denied",
          "server_error",
          "temporarily_unavailable");

  /** What a token is good for where the endpoint does not say, in seconds. */
  private static final long DEFAULT_LIFETIME = 300;

  private static final long LONGEST_LIFETIME = 365L * 86_400;

  private TokenAnswer() {}

  static Try<AccessToken> read(HttpAnswer answer, String tokenUrl, Instant now) {
    String answered =
        "no token: the token endpoint " + tokenUrl + " answered HTTP " + answer.status();
    JsonNode body = answer.tree();
    if (!answer.isSuccessful()) {
      return Try.failed(refusal(answered, body, answer));
    }
    String token = body.path("access_token").asText().strip();
    if (!body.path("access_token").isTextual() || !TokenSource.isUsable(token)) {
      return Try.failed(
          refusal(
              answered
                  + ", but "
                  + (body.isObject() ? "without a usable access_token" : "not with a JSON object")
                  + "; check the token URL",
              null,
              List.of(),
              answer));
    }
    long seconds = body.path("expires_in").asLong(DEFAULT_LIFETIME); // some send a text
    return Try.of(
        new AccessToken(token, now.plusSeconds(Math.min(Math.max(seconds, 0), LONGEST_LIFETIME))));
  }

  private static Failure refusal(String answered, JsonNode body, HttpAnswer answer) {
    String error = body.path("error").asText();
    boolean isKnown = ERRORS.contains(error);
    List<Integer> codes = EntraCode.numbers(body);
    EntraCode code = EntraCode.first(codes).orElse(null);
    return refusal(
        answered
            + (isKnown ? " and " + error : "")
            + (code == null ? "" : " (" + code.id() + ")")
            + "; "
            + (code == null ? advice(answer.status(), error) : code.advice()),
        isKnown ? error : null,
        codes,
        answer);
  }

  private static Failure refusal(
      String message, @Nullable String error, List<Integer> codes, HttpAnswer answer) {
    Failure refused =
        call -> new AuthenticationException(message, error, codes, answer.status(), call);
    return isPassing(answer.status())
        ? refused.repeatable(Repeat.ALWAYS, RetryAfter.of(answer))
        : refused;
  }

  /** Unlike the API, an identity provider's 401 is about the client: no token goes there. */
  private static boolean isPassing(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private static String advice(int status, String error) {
    if (error.equals("invalid_scope") || error.equals("invalid_resource")) {
      return "check the scope";
    }
    if (status >= 500) {
      return "the identity provider is broken or busy";
    }
    return "check the client id, its secret, the scope and the token URL";
  }
}
