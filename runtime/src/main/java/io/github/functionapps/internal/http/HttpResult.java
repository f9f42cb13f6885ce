package io.github.functionapps.internal.http;

import io.github.functionapps.error.TransportException;
import java.util.Map;
import java.util.Optional;

/** How an exchange ended. Its texts leave bodies and header values out. */
public sealed interface HttpResult {
  /**
   * There was a whole answer.
   *
   * @param status the HTTP status
   * @param headers the headers, names in lower case
   * @param body the body
   */
  @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
  record Answered(int status, Map<String, String> headers, byte[] body) implements HttpResult {
    /**
     * A header.
     *
     * @param name its name, in lower case
     * @return its value
     */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }

    /**
     * Whether the status is 2xx.
     *
     * @return true if it is
     */
    public boolean isSuccessful() {
      return status / 100 == 2;
    }

    @Override
    public String toString() {
      return "Answered[status=" + status + ", " + body.length + " bytes]";
    }
  }

  /**
   * There was no whole answer.
   *
   * @param kind what happened
   * @param sent whether the request's body may have reached the server: it did not where the
   *     connection never asked for it
   */
  record NoAnswer(TransportException.Kind kind, boolean sent) implements HttpResult {}

  /**
   * The answer is larger than the limit.
   *
   * @param limit how many bytes it may have
   */
  record TooLarge(long limit) implements HttpResult {}

  /** The exchange was aborted from here. */
  record Aborted() implements HttpResult {}
}
