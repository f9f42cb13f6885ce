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
 * Posts calls to the framework's development server (wire.md 9): no token, any nonce, and one
 * function whatever its name.
 *
 * @param api the API
 * @param peer who is asked, for messages
 * @param clientHeaders what the client says of itself
 */
public record DevServerCalls(CdfApi api, String peer, Map<String, String> clientHeaders)
    implements CallsEndpoint {
  @Override
  public HttpExchange post(String function, AccessToken token, BytesBody envelope) {
    return api.callDevServer(clientHeaders, envelope);
  }

  @Override
  public Failure refusal(String function, HttpResult.Answered answer) {
    int status = answer.status();
    String advice =
        status == 404
            ? "the function has no such route, or the development server is older than 0.10"
            : ApiErrors.advice(status);
    return new ApiFailure(
        "the call", status, advice, ApiErrors.read(answer.body()), ApiErrors.requestId(answer));
  }
}
