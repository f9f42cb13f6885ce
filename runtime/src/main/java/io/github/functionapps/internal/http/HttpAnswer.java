package io.github.functionapps.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** A whole answer. Immutable but for its bytes, which nobody writes to. */
public final class HttpAnswer {
  /** A longer body is a page for people, not an answer of the API's own. */
  private static final int LONGEST_TREE = 1 << 20;

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  HttpAnswer(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /** What is known of an answer whose body nobody wants. */
  static HttpAnswer head(HttpResponse response) {
    return new HttpAnswer(response.getCode(), headers(response), new byte[0]);
  }

  /** By names in lower case; of several of one name, the first. */
  static Map<String, String> headers(HttpResponse response) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    return headers;
  }

  /**
   * The HTTP status.
   *
   * @return the status
   */
  public int status() {
    return status;
  }

  /**
   * The body.
   *
   * @return the bytes themselves
   */
  public byte[] body() {
    return body;
  }

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

  /**
   * The body of a small answer that is not a function's: JSON, HTML of a proxy, or nothing.
   *
   * @return the tree; a missing node where the body is not JSON
   */
  public JsonNode tree() {
    try {
      return body.length > LONGEST_TREE ? MissingNode.getInstance() : MAPPER.readTree(body);
    } catch (IOException e) {
      return MissingNode.getInstance(); // the exception would quote the answer
    }
  }
}
