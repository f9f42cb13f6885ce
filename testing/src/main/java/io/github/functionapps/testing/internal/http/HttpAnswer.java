package io.github.functionapps.testing.internal.http;

import java.util.Map;
import java.util.OptionalInt;

/**
 * An answer, and how much of it gets through.
 *
 * @param status the HTTP status
 * @param headers its headers, but for Content-Length
 * @param body its whole body; Content-Length always declares all of it
 * @param cutShortAfter how many bytes of the body are sent before the connection closes; empty for
 *     all of them
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
public record HttpAnswer(
    int status, Map<String, String> headers, byte[] body, OptionalInt cutShortAfter) {

  /** An answer that gets through. */
  public static HttpAnswer of(int status, Map<String, String> headers, byte[] body) {
    return new HttpAnswer(status, headers, body, OptionalInt.empty());
  }

  /** The same answer, but the connection closes after {@code bytes} of its body. */
  public HttpAnswer withCutShortAfter(int bytes) {
    return new HttpAnswer(status, headers, body, OptionalInt.of(bytes));
  }
}
