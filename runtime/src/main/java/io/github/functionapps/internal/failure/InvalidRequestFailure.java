package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.error.InvalidRequestException;

/**
 * An argument cannot be sent.
 *
 * @param parameter the parameter's name on the wire
 * @param reason why, without the value
 */
public record InvalidRequestFailure(String parameter, String reason) implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new InvalidRequestException(parameter, reason, call);
  }
}
