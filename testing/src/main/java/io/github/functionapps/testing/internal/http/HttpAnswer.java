package io.github.functionapps.testing.internal.http;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer, and how it gets through.
 *
 * @param status the HTTP status
 * @param headers its headers, but for Content-Length; finds its keys without regard to case
 * @param body its whole body
 * @param delivery how much of the body gets through, and when
 */
public record HttpAnswer(
    int status, Map<String, String> headers, HttpBody body, Delivery delivery) {

  /** Makes an answer that keeps its own copy of the headers. */
  public HttpAnswer {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    headers = Collections.unmodifiableMap(copy);
  }

  /** An answer that gets through at once. */
  public static HttpAnswer of(int status, Map<String, String> headers, byte[] body) {
    return of(status, headers, HttpBody.of(body));
  }

  /** An answer that gets through at once. */
  public static HttpAnswer of(int status, Map<String, String> headers, HttpBody body) {
    return new HttpAnswer(status, headers, body, new Delivery.Whole());
  }

  /** The same answer with that header, in place of one of the same name. */
  public HttpAnswer withHeader(String name, String value) {
    Map<String, String> more = copyWithout(name);
    more.put(name, value);
    return new HttpAnswer(status, more, body, delivery);
  }

  /** The same answer without that header. */
  public HttpAnswer withoutHeader(String name) {
    return new HttpAnswer(status, copyWithout(name), body, delivery);
  }

  /** The same answer with path and query of its Location, if it has one, at another origin. */
  public HttpAnswer withLocationAt(URI origin) {
    String location = headers.get("Location");
    if (location == null) {
      return this;
    }
    URI usual = URI.create(location);
    String query = usual.getRawQuery() == null ? "" : "?" + usual.getRawQuery();
    return withHeader("Location", origin.resolve(usual.getRawPath() + query).toString());
  }

  /** A 204 with the headers of this answer, but for those that tell of a body or a place. */
  public HttpAnswer withoutContent() {
    Map<String, String> left = copyWithout("Content-Type");
    left.remove("Location");
    return of(204, left, new byte[0]);
  }

  /** The same answer, delivered like this. */
  public HttpAnswer with(Delivery other) {
    return new HttpAnswer(status, headers, body, other);
  }

  private Map<String, String> copyWithout(String name) {
    Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    copy.putAll(headers);
    copy.remove(name);
    return copy;
  }
}
