package io.github.functionapps.internal.failure;

import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import org.jspecify.annotations.Nullable;

/**
 * There is no token, or the token is not accepted.
 *
 * @param message who refused what, and what to check
 * @param error the identity provider's error code
 * @param status the HTTP status; 0 where nobody was asked over HTTP
 * @param requestId the API's id of the request
 */
public record AuthenticationFailure(
    String message, @Nullable String error, int status, @Nullable String requestId)
    implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new AuthenticationException(message, error, status, call.withRequestId(requestId));
  }
}
