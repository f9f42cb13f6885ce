package io.github.functionapps.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.functionapps.testing.internal.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that arrived at a {@link LocalCdf}, whatever became of it. Immutable. Its text names
 * what was called and leaves out tokens, secrets, nonces and arguments.
 */
public final class RecordedRequest {
  private final HttpRequest http;
  private final ApiPath apiPath;
  private final JsonNode body;

  private RecordedRequest(HttpRequest http, ApiPath apiPath, JsonNode body) {
    this.http = http;
    this.apiPath = apiPath;
    this.body = body;
  }

  static RecordedRequest of(HttpRequest http) {
    return new RecordedRequest(http, ApiPath.parse(http.rawPath()), tree(http.bodyText()));
  }

  /**
   * Where it arrived.
   *
   * @return the endpoint
   */
  public Endpoint endpoint() {
    return apiPath.endpoint();
  }

  /**
   * The HTTP method; a call's own verb is {@link #verb()}.
   *
   * @return for instance {@code POST}
   */
  public String method() {
    return http.method();
  }

  /**
   * The path and query of the HTTP request; a call's own path is {@link #functionPath()}.
   *
   * @return still percent-encoded
   */
  public String path() {
    return http.rawPath();
  }

  /**
   * All headers.
   *
   * @return unmodifiable; finds its keys without regard to case
   */
  public Map<String, List<String>> headers() {
    return http.headers();
  }

  /**
   * One header.
   *
   * @param name in any case
   * @return its first value
   */
  public Optional<String> header(String name) {
    return http.header(name);
  }

  /**
   * The body.
   *
   * @return its bytes as UTF-8
   */
  public String bodyText() {
    return http.bodyText();
  }

  /**
   * The body as JSON.
   *
   * @return a missing node if it is not JSON
   */
  public JsonNode body() {
    return body;
  }

  /**
   * The function that is called, or whose call is asked about.
   *
   * @return its external id; empty for other endpoints and for the development server
   */
  public Optional<String> externalId() {
    return apiPath.externalId();
  }

  /**
   * The call that is asked about.
   *
   * @return its id as it stands in the path; empty for other endpoints
   */
  public Optional<String> callId() {
    return apiPath.callId();
  }

  /**
   * A call's own verb.
   *
   * @return {@code data.method}
   */
  public Optional<String> verb() {
    return text(body.at("/data/method"));
  }

  /**
   * A call's own path and query.
   *
   * @return {@code data.path}
   */
  public Optional<String> functionPath() {
    return text(body.at("/data/path"));
  }

  /**
   * A call's own body.
   *
   * @return {@code data.body}; a missing node if there is none
   */
  public JsonNode functionBody() {
    return body.at("/data/body");
  }

  /**
   * A call's nonce.
   *
   * @return {@code nonce}
   */
  public Optional<String> nonce() {
    return text(body.path("nonce"));
  }

  @Override
  public String toString() {
    String call =
        externalId().map(id -> " to " + id).orElse("") + verb().map(v -> " " + v).orElse("");
    return endpoint() + " " + method() + call;
  }

  ApiPath apiPath() {
    return apiPath;
  }

  HttpRequest http() {
    return http;
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(node.textValue());
  }

  private static JsonNode tree(String body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance(); // such as a token request's form
    }
  }
}
