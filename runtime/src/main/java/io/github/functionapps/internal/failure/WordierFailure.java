package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A failure whose message says more than its own words. */
record WordierFailure(Failure failure, Function<CallInfo, @Nullable String> more)
    implements Failure {
  @Override
  public FunctionAppsException exception(CallInfo call) {
    return failure.exception(call.withAdvice(more.apply(call)));
  }

  @Override
  public Repeat repeat() {
    return failure.repeat();
  }

  @Override
  public @Nullable Duration retryAfter() {
    return failure.retryAfter();
  }
}
