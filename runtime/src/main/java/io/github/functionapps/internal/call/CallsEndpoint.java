package io.github.functionapps.internal.call;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.auth.NonceSource;
import io.github.functionapps.internal.auth.TokenSource;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpAnswer;
import io.github.functionapps.internal.http.HttpExchange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where calls are posted, and by whom: a project of CDF (wire.md 1), or the framework's development
 * server, which wants no token and serves one function whatever its name (wire.md 9). Thread-safe.
 */
public final class CallsEndpoint {
  final TokenSource tokens;
  final NonceSource nonces;
  private final CdfApi api;
  private final @Nullable String project;
  private final Map<String, String> clientHeaders;

  /**
   * An endpoint.
   *
   * @param api the API
   * @param project the project; null for the development server
   * @param clientHeaders what the client says of itself
   * @param tokens where tokens come from
   * @param nonces where nonces come from
   */
  public CallsEndpoint(
      CdfApi api,
      @Nullable String project,
      Map<String, String> clientHeaders,
      TokenSource tokens,
      NonceSource nonces) {
    this.tokens = tokens;
    this.nonces = nonces;
    this.api = api;
    this.project = project;
    this.clientHeaders = clientHeaders;
  }

  HttpExchange post(String function, AccessToken token, BytesBody envelope) {
    return project == null
        ? api.callDevServer(clientHeaders, envelope)
        : api.call(project, function, "Bearer " + token.value(), clientHeaders, envelope);
  }

  /** What an answer other than 2xx means. */
  Failure refusal(String function, HttpAnswer answer) {
    return ApiErrors.failure("the call", advice(function, answer.status()), answer);
  }

  private String advice(String function, int status) {
    return switch (status) {
      case 401 ->
          "it does not accept the token; check that the token is for this cluster and project "
              + project;
      case 403 ->
          "the identity may not call functions in project "
              + project
              + "; grant it functionsAcl:WRITE";
      case 404 ->
          project == null
              ? "the function has no such route, or the development server is older than 0.10"
              : "there is no function app "
                  + function
                  + " in project "
                  + project
                  + ", or the identity may not see it; check the external id, the project and the"
                  + " cluster";
      case 413 ->
          "the request is too large; the platform takes 36 kB on Azure, 240 kB on AWS and 9 MB on"
              + " GCP";
      default -> ApiErrors.advice(status);
    };
  }
}
