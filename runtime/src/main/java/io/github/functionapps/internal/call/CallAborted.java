package io.github.functionapps.internal.call;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.CallInterruptedException;
import io.github.functionapps.error.FunctionAppsException;
import io.github.functionapps.internal.failure.Failure;

/** The caller no longer waits. Only a blocked caller that was interrupted ever sees it. */
enum CallAborted implements Failure {
  INSTANCE;

  @Override
  public FunctionAppsException exception(CallInfo call) {
    return new CallInterruptedException(call);
  }
}
