package io.github.functionapps.internal.auth;

import io.github.functionapps.auth.ClientCredentials;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes the request of a client-credentials grant (wire.md 3). */
final class TokenGrant {
  private TokenGrant() {}

  /** The client's id and secret as HTTP Basic; OAuth 2 wants them form-encoded first. */
  static String authorization(ClientCredentials credentials) {
    String pair = encoded(credentials.clientId()) + ":" + encoded(credentials.clientSecret());
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** The form. */
  static byte[] form(ClientCredentials credentials) {
    StringBuilder form = new StringBuilder("grant_type=client_credentials");
    if (credentials.scope() != null) {
      form.append("&scope=").append(encoded(credentials.scope()));
    }
    if (credentials.audience() != null) {
      form.append("&audience=").append(encoded(credentials.audience()));
    }
    return form.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
