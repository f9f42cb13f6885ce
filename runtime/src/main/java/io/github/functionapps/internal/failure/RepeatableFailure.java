package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A failure after which there may be another attempt. */
record RepeatableFailure(Failure failure, Repeat repeat, @Nullable Duration retryAfter)
    implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return failure.exception(call);
  }
}
