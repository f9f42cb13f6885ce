package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.error.FunctionAppsException;

/**
 * A setting is wrong.
 *
 * @param setting its name
 * @param message what was required, what was found, what to do
 */
public record ConfigurationFailure(String setting, String message) implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new ConfigurationException(setting, message, call);
  }
}
