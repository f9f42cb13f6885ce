package io.github.functionapps.internal.decode;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ErrorContent;
import io.github.functionapps.error.FunctionErrorException;
import io.github.functionapps.internal.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The function answered 400 or more.
 *
 * @param message what it answered
 * @param status its status
 * @param errorType the framework's type of error
 * @param functionMessage its own words
 * @param content details and data
 */
public record FunctionError(
    String message,
    int status,
    @Nullable String errorType,
    @Nullable String functionMessage,
    ErrorContent content)
    implements Failure {
  @Override
  public FunctionErrorException exception(CallInfo call) {
    return new FunctionErrorException(message, status, errorType, functionMessage, content, call);
  }

  /** Says nothing of what the function answered but its status. */
  @Override
  public String toString() {
    return "FunctionError[status=" + status + "]";
  }
}
