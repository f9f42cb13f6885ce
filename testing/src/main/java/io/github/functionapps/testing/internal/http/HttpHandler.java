package io.github.functionapps.testing.internal.http;

import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** Answers requests, many at a time. */
@FunctionalInterface
public interface HttpHandler {
  /**
   * Answers one request.
   *
   * @return the answer; if it fails, the connection is closed without one, and a body that was not
   *     read by then stays unread
   */
  CompletionStage<HttpAnswer> handle(IncomingRequest request) throws IOException;
}
