package io.github.functionapps.testing.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A request as it arrived; {@code rawPath} is still percent-encoded. */
public final class HttpRequest {
  private final String method;
  private final String rawPath;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  /** The headers' map finds its keys without regard to case. */
  HttpRequest(String method, String rawPath, Map<String, List<String>> headers, byte[] body) {
    this.method = method;
    this.rawPath = rawPath;
    this.headers = headers;
    this.body = body;
  }

  HttpRequest withBody(byte[] bytes) {
    return new HttpRequest(method, rawPath, headers, bytes);
  }

  public String method() {
    return method;
  }

  public String rawPath() {
    return rawPath;
  }

  public Map<String, List<String>> headers() {
    return headers;
  }

  /** The first header of that name. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The media type without its parameters, in lower case; empty where there is none. */
  public String mediaType() {
    String type = header("content-type").orElse("");
    int parameters = type.indexOf(';');
    return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
  }

  public String bodyText() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
