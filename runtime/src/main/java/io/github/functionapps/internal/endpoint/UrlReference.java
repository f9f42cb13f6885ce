package io.github.functionapps.internal.endpoint;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference such as a {@code Location}, resolved as RFC 3986 section 5 says. {@link URI} follows
 * the RFC before it, which makes another path of {@code ?query}.
 */
final class UrlReference {
  /** Of RFC 3986, appendix B. A fragment is of no use in a request. */
  private static final Pattern PARTS =
      Pattern.compile("(?:([^:/?#]+):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(?:#.*)?");

  private UrlReference() {}

  /** The URL; null where the reference is none. */
  static @Nullable URI resolve(URI base, String reference) {
    Matcher parts = PARTS.matcher(reference);
    if (!parts.matches()) {
      return null;
    }
    String scheme = parts.group(1);
    String authority = parts.group(2);
    String path = parts.group(3);
    if (scheme == null) {
      scheme = base.getScheme();
      if (authority == null) {
        authority = base.getRawAuthority();
        path = absolute(base.getRawPath(), path);
      }
    }
    String query = parts.group(4) == null ? "" : parts.group(4);
    try {
      return new URI(
          scheme + ":" + (authority == null ? "" : "//" + authority) + withoutDots(path) + query);
    } catch (URISyntaxException e) {
      return null; // the exception would quote the answer
    }
  }

  private static String absolute(String basePath, String path) {
    if (path.isEmpty()) {
      return basePath;
    }
    return path.startsWith("/")
        ? path
        : basePath.substring(0, basePath.lastIndexOf('/') + 1) + path;
  }

  /** Takes the steps {@code .} and {@code ..} in an absolute path. */
  private static String withoutDots(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    Deque<String> segments = new ArrayDeque<>();
    String last = "";
    for (String segment : path.substring(1).split("/", -1)) {
      last = segment;
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    boolean endsInStep = last.equals(".") || last.equals("..");
    return "/" + String.join("/", segments) + (endsInStep && !segments.isEmpty() ? "/" : "");
  }
}
