package io.github.functionapps.internal.call;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.internal.failure.ApiFailure;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.http.ApiErrors;
import io.github.functionapps.internal.http.BytesBody;
import io.github.functionapps.internal.http.CdfApi;
import io.github.functionapps.internal.http.HttpExchange;
import io.github.functionapps.internal.http.HttpResult;
import java.util.Map;

/**
 * Posts calls to CDF (wire.md 1).
 *
 * @param api the API
 * @param project the project
 * @param peer who is asked, for messages
 * @param clientHeaders what the client says of itself
 */
public record CdfCalls(CdfApi api, String project, String peer, Map<String, String> clientHeaders)
    implements CallsEndpoint {
  @Override
  public HttpExchange post(String function, AccessToken token, BytesBody envelope) {
    return api.call(project, function, "Bearer " + token.value(), clientHeaders, envelope);
  }

  @Override
  public Failure refusal(String function, HttpResult.Answered answer) {
    int status = answer.status();
    return new ApiFailure(
        "the call",
        status,
        advice(function, status),
        ApiErrors.read(answer.body()),
        ApiErrors.requestId(answer));
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
          "there is no function app "
              + function
              + " in project "
              + project
              + ", or the identity may not see it; check the external id, the project and the cluster";
      case 413 ->
          "the request is too large; the platform takes 36 kB on Azure, 240 kB on AWS and 9 MB on GCP";
      default -> ApiErrors.advice(status);
    };
  }
}
