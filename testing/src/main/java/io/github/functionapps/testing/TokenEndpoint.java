package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.framework.RequestTarget;
import io.github.functionapps.testing.internal.http.HttpAnswer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** OAuth 2 client credentials with HTTP Basic (wire.md 3, RFC 6749). */
final class TokenEndpoint implements ApiEndpoint {
  static final String CLIENT_ID = "local-client";
  static final String CLIENT_SECRET = "local-secret";

  private final ApiAnswers answers;
  private final Journal journal;
  private final Tokens tokens;
  private final PlatformSettings settings;

  TokenEndpoint(ApiAnswers answers, Journal journal, Tokens tokens, PlatformSettings settings) {
    this.answers = answers;
    this.journal = journal;
    this.tokens = tokens;
    this.settings = settings;
  }

  @Override
  public Optional<HttpAnswer> check(RecordedRequest request) {
    if (!request.method().equals("POST")) {
      journal.violation(request, "the token endpoint takes POST only");
      return Optional.of(refusal(405, "invalid_request", "The method must be POST."));
    }
    if (!request.http().mediaType().equals("application/x-www-form-urlencoded")) {
      journal.violation(request, "a token request is a form");
      return Optional.of(refusal(400, "invalid_request", "The body must be a form."));
    }
    // A form is written like a query.
    Map<String, List<String>> form = RequestTarget.parse("/?" + request.bodyText()).query();
    if (!form.getOrDefault("grant_type", List.of()).equals(List.of("client_credentials"))) {
      journal.violation(request, "grant_type is not client_credentials");
      return Optional.of(
          refusal(400, "unsupported_grant_type", "Only client_credentials is supported."));
    }
    String authorization = request.header("authorization").orElse("");
    if (!authorization.startsWith("Basic ")) {
      journal.violation(request, "the client is not authenticated by HTTP Basic");
      return Optional.of(refusal(401, "invalid_client", "Client authentication is missing."));
    }
    return isClient(authorization.substring("Basic ".length()))
        ? Optional.empty()
        : Optional.of(refusal(401, "invalid_client", "Invalid client secret provided."));
  }

  @Override
  public CompletionStage<HttpAnswer> answer(RecordedRequest request) {
    Map<String, Object> token = new LinkedHashMap<>();
    token.put("token_type", "Bearer");
    token.put("expires_in", settings.tokenLifetime().toSeconds());
    token.put("access_token", tokens.issue());
    return CompletableFuture.completedStage(answers.ok(Json.write(token)));
  }

  private static boolean isClient(String basic) {
    try {
      String[] pair =
          new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
      // RFC 6749 2.3.1 has both form-encoded first; clients that do not are common.
      return pair.length == 2
          && URLDecoder.decode(pair[0], StandardCharsets.UTF_8).equals(CLIENT_ID)
          && URLDecoder.decode(pair[1], StandardCharsets.UTF_8).equals(CLIENT_SECRET);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private HttpAnswer refusal(int status, String error, String description) {
    Map<String, String> body = new LinkedHashMap<>();
    body.put("error", error);
    body.put("error_description", description);
    return answers.answer(status, Json.write(body));
  }
}
