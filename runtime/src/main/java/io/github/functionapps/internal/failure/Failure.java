package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;

/**
 * What went wrong, as a value. The exception is made where it is thrown, so that a blocked caller
 * finds its own stack in it. Quotes no token, nonce, secret, argument or answer.
 */
public interface Failure {
  /**
   * The failure as an exception.
   *
   * @param call what is known of the call
   * @return a new exception
   */
  FunctionAppsException exception(CallInfo call);
}
