package io.github.functionapps.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.error.ResponseException;
import io.github.functionapps.internal.envelope.PlatformId;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Try;
import io.github.functionapps.internal.http.HttpAnswer;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a call that the platform has accepted can be asked for (wire.md 4): on the API's own host
 * and nowhere else, because the token goes there.
 *
 * @param location where to poll
 * @param callId the platform's id of the call, where it is known
 * @param functionId the platform's id of the function, where it is known
 */
public record Whereabouts(URI location, @Nullable String callId, @Nullable String functionId) {
  private static final Pattern ID_IN_PATH = Pattern.compile("/calls/([^/]+)");

  /**
   * Of the answer that accepted the call: its Location, or else its callId.
   *
   * @param accepted the answer
   * @param endpoint where the call was posted
   * @param function the function's external id
   * @return the place, or why the call cannot be asked for
   */
  public static Try<Whereabouts> of(HttpAnswer accepted, CallsEndpoint endpoint, String function) {
    JsonNode body = accepted.tree();
    String answered = text(body, "callId", "call_id");
    String callId = PlatformId.of(answered);
    String functionId = PlatformId.of(text(body, "functionId", "function_id"));
    String header = accepted.header("location").map(String::strip).orElse("");
    if (!header.isEmpty()) {
      return ofLocation(header, callId, functionId, endpoint, function);
    }
    if (callId == null) {
      return Try.failed(
          refused(
              answered == null
                  ? "the call runs, but came without a Location or a callId"
                  : "the call runs, but came without a Location, and its callId is none: it must be"
                      + " up to 100 visible characters of ASCII",
              null));
    }
    return Try.of(
        new Whereabouts(endpoint.urlOf(function, callId, "response"), callId, functionId));
  }

  private static Try<Whereabouts> ofLocation(
      String header,
      @Nullable String callId,
      @Nullable String functionId,
      CallsEndpoint endpoint,
      String function) {
    URI location = UrlReference.resolve(endpoint.callsUrl(function), header);
    if (location == null) {
      return Try.failed(
          refused("the call runs, but its Location is no URL that can be asked", callId));
    }
    if (!isSameOrigin(location, endpoint.baseUrl)) {
      return Try.failed(
          refused(
              "the call runs, but its Location must be at "
                  + origin(endpoint.baseUrl)
                  + ", and is at another address; the token does not go there",
              callId));
    }
    return Try.of(new Whereabouts(location, orIn(location, callId), functionId));
  }

  /** Scheme, host and port, of which none may differ. */
  static boolean isSameOrigin(URI url, URI base) {
    return url.getHost() != null
        && url.getRawUserInfo() == null
        && origin(url).equals(origin(base));
  }

  static String origin(URI url) {
    String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
    int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("http") ? 80 : 443;
    return scheme + "://" + String.valueOf(url.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
  }

  /** An integer on the platform, text on the development server, in either spelling (wire.md 1). */
  private static @Nullable String text(JsonNode body, String name, String olderName) {
    JsonNode id = body.path(body.hasNonNull(name) ? name : olderName);
    return id.isTextual() || id.isIntegralNumber() ? id.asText() : null;
  }

  private static @Nullable String orIn(URI location, @Nullable String callId) {
    if (callId != null) {
      return callId;
    }
    Matcher path = ID_IN_PATH.matcher(String.valueOf(location.getPath()));
    return path.find() ? PlatformId.of(path.group(1)) : null;
  }

  private static Failure refused(String message, @Nullable String callId) {
    return call -> new ResponseException(message, null, null, call.withIds(callId, null));
  }

  /** Leaves the location out: its query may be worth what a signature is. */
  @Override
  public String toString() {
    return "Whereabouts[callId=" + callId + ", functionId=" + functionId + "]";
  }
}
