package io.github.functionapps.auth;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * OAuth 2 client credentials (wire.md 3). Immutable; its text leaves the secret out.
 *
 * @param tokenUrl where tokens are asked for; https, or loopback
 * @param clientId the client's id
 * @param clientSecret the client's secret
 * @param scope the scope to ask for, such as {@code https://westeurope-1.cognitedata.com/.default}
 * @param audience the audience to ask for; some identity providers want one instead of a scope
 */
public record ClientCredentials(
    URI tokenUrl,
    String clientId,
    String clientSecret,
    @Nullable String scope,
    @Nullable String audience) {

  /**
   * Credentials with a scope.
   *
   * @param tokenUrl where tokens are asked for; https, or loopback
   * @param clientId the client's id
   * @param clientSecret the client's secret
   * @param scope the scope to ask for
   * @return the credentials
   */
  public static ClientCredentials of(
      URI tokenUrl, String clientId, String clientSecret, String scope) {
    return new ClientCredentials(tokenUrl, clientId, clientSecret, scope, null);
  }

  @Override
  public String toString() {
    return "ClientCredentials[tokenUrl=" + tokenUrl + ", clientId=" + clientId + "]";
  }
}
