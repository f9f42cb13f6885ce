package io.github.functionapps.internal.http;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A proxy answered, instead of opening a tunnel to the server. */
final class ProxyRefusal extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient @Nullable Duration retryAfter;

  ProxyRefusal(HttpAnswer answer) {
    super("the proxy answered " + answer.status());
    this.status = answer.status();
    this.retryAfter = RetryAfter.of(answer);
  }

  int status() {
    return status;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
