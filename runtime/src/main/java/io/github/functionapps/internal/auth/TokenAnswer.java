package io.github.functionapps.internal.auth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.AuthenticationFailure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpResult;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

  /** What a token is good for where the endpoint does not say. */
  private static final Duration DEFAULT_LIFETIME = Duration.ofMinutes(5);

  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(Body.class);

  private TokenAnswer() {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Body(
      @JsonProperty("access_token") @Nullable String accessToken,
      @JsonProperty("expires_in") @Nullable Long expiresIn,
      @JsonProperty("error") @Nullable String error) {
    @Override
    public String toString() {
      return "Body";
    }
  }

  static Try<AccessToken> read(HttpResult.Answered answer, String tokenUrl, Instant now) {
    Optional<Body> body = parse(answer.body());
    if (!answer.isSuccessful()) {
      String error = body.map(Body::error).filter(ERRORS::contains).orElse(null);
      return refused(
          tokenUrl,
          answer.status(),
          error,
          (error == null ? "" : " and " + error) + "; " + advice(answer.status(), error));
    }
    if (body.isEmpty()) {
      return refused(tokenUrl, answer.status(), null, ", but not with JSON; check the token URL");
    }
    Body token = body.get();
    Optional<String> value =
        Optional.ofNullable(token.accessToken()).flatMap(BearerTokens::checked);
    if (value.isEmpty()) {
      return refused(
          tokenUrl,
          answer.status(),
          null,
          ", but without a usable access_token; check the token URL");
    }
    Duration lifetime =
        token.expiresIn() == null
            ? DEFAULT_LIFETIME
            : Duration.ofSeconds(Math.min(Math.max(token.expiresIn(), 0), 365L * 86_400));
    return Try.of(new AccessToken(value.get(), now.plus(lifetime)));
  }

  private static Optional<Body> parse(byte[] bytes) {
    try {
      return Optional.ofNullable(READER.readValue(bytes));
    } catch (IOException e) {
      return Optional.empty(); // HTML of a proxy, or nothing at all
    }
  }

  private static Try<AccessToken> refused(
      String tokenUrl, int status, @Nullable String error, String rest) {
    return Try.failed(
        new AuthenticationFailure(
            "no token: " + tokenUrl + " answered HTTP " + status + rest, error, status, null));
  }

  private static String advice(int status, @Nullable String error) {
    if ("invalid_scope".equals(error) || "invalid_resource".equals(error)) {
      return "check the scope";
    }
    if (status >= 500) {
      return "the identity provider is broken or busy";
    }
    return "check the client id, its secret, the scope and the token URL";
  }
}
