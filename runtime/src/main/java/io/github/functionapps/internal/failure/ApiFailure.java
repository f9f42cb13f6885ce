package io.github.functionapps.internal.failure;

import io.github.functionapps.error.ApiError;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import org.jspecify.annotations.Nullable;

/**
 * The API answered with an HTTP status other than 2xx.
 *
 * @param operation what was asked of it, such as {@code the call}
 * @param status the HTTP status
 * @param hint what the status means here and what to do
 * @param error what the API said of it
 * @param requestId the API's id of the request
 */
public record ApiFailure(
    String operation, int status, String hint, ApiError error, @Nullable String requestId)
    implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    String id = requestId == null ? "" : " (request id " + requestId + ")";
    return new ApiException(
        "the API answered " + operation + " with HTTP " + status + id + ": " + hint,
        status,
        error,
        call.withRequestId(requestId));
  }
}
