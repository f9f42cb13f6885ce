package io.github.functionapps.internal.failure;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.FunctionAppsException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /**
   * What the failure says about another attempt.
   *
   * @return when there may be one; never, unless said otherwise
   */
  default Repeat repeat() {
    return Repeat.NEVER;
  }

  /**
   * How long the server wants to be left alone.
   *
   * @return the time; null where it did not say
   */
  default @Nullable Duration retryAfter() {
    return null;
  }

  /**
   * The same failure, after which there may be another attempt.
   *
   * @param repeat when there may be one
   * @param retryAfter how long the server wants to be left alone
   * @return the failure
   */
  default Failure repeatable(Repeat repeat, @Nullable Duration retryAfter) {
    return new RepeatableFailure(this, repeat, retryAfter);
  }

  /**
   * The same failure, whose message says more in the end.
   *
   * @param more what it says of a call, a half sentence; or null for nothing
   * @return the failure
   */
  default Failure saying(Function<CallInfo, @Nullable String> more) {
    return new WordierFailure(this, more);
  }
}
