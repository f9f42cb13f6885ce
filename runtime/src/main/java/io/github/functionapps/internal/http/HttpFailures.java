package io.github.functionapps.internal.http;

import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.ResponseFailure;
import io.github.functionapps.internal.failure.TransportFailure;

/** What an exchange without a whole answer means to a call. */
public final class HttpFailures {
  private HttpFailures() {}

  /**
   * The failure of an exchange.
   *
   * @param result how it ended, but for {@link HttpResult.Answered}
   * @param peer who was asked, for messages
   * @return the failure
   */
  public static Failure of(HttpResult result, String peer) {
    if (result instanceof HttpResult.TooLarge large) {
      return ResponseFailure.tooLarge(large.limit());
    }
    return new TransportFailure(
        result instanceof HttpResult.NoAnswer none
            ? none.kind()
            : TransportException.Kind.CONNECTION_LOST,
        peer);
  }
}
