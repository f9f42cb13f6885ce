package io.github.functionapps.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an HTTP request's path addresses.
 *
 * @param endpoint the endpoint
 * @param path the path without its query, still percent-encoded
 * @param project the project in the path, decoded; empty where the path has none
 * @param externalId the function in the path, decoded; empty where the path has none
 * @param callId the call in the path, decoded; empty where the path has none
 */
record ApiPath(
    Endpoint endpoint,
    String path,
    Optional<String> project,
    Optional<String> externalId,
    Optional<String> callId) {
  /** Looks like the path of Entra ID. */
  static final String TOKEN = "/local-tenant/oauth2/v2.0/token";

  /** The development server's only address. */
  private static final String DEV_SERVER_CALLS = "/calls";

  private static final String PROJECT = "/api/v1/projects/([^/]+)";
  private static final Pattern SESSIONS = Pattern.compile(PROJECT + "/sessions");
  private static final Pattern CALLS =
      Pattern.compile(PROJECT + "/function-apps/([^/]+)/calls(?:/([^/]+)(/response|/logs)?)?");

  static ApiPath parse(String rawPath) {
    int question = rawPath.indexOf('?');
    String path = question < 0 ? rawPath : rawPath.substring(0, question);
    Matcher calls = CALLS.matcher(path);
    if (calls.matches()) {
      return new ApiPath(ofCalls(calls), path, group(calls, 1), group(calls, 2), group(calls, 3));
    }
    Matcher sessions = SESSIONS.matcher(path);
    if (sessions.matches()) {
      return new ApiPath(
          Endpoint.SESSION, path, group(sessions, 1), Optional.empty(), Optional.empty());
    }
    Endpoint endpoint =
        switch (path) {
          case TOKEN -> Endpoint.TOKEN;
          case DEV_SERVER_CALLS -> Endpoint.CALL;
          default -> Endpoint.OTHER;
        };
    return new ApiPath(endpoint, path, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Endpoint ofCalls(Matcher calls) {
    if (calls.group(3) == null) {
      return Endpoint.CALL;
    }
    if (calls.group(4) == null) {
      return Endpoint.POLL;
    }
    return calls.group(4).equals("/logs") ? Endpoint.LOGS : Endpoint.RESPONSE;
  }

  private static Optional<String> group(Matcher path, int number) {
    return Optional.ofNullable(path.group(number)).map(ApiPath::decode);
  }

  private static String decode(String segment) {
    // In a path a plus sign is a plus sign.
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
