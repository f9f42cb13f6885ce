package io.github.functionapps.snippets.login;

import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IConfidentialClientApplication;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

// snippet: login-certificate
final class CertificateTokens implements TokenProvider {
  private final IConfidentialClientApplication application;
  private final Set<String> scopes; // https://westeurope-1.cognitedata.com/.default
  private final AtomicBoolean refused = new AtomicBoolean();

  CertificateTokens(IConfidentialClientApplication application, Set<String> scopes) {
    this.application = application;
    this.scopes = scopes;
  }

  @Override
  public AccessToken token() {
    IAuthenticationResult result = // MSAL keeps it until it expires
        application
            .acquireToken(
                ClientCredentialParameters.builder(scopes)
                    .skipCache(refused.getAndSet(false))
                    .build())
            .join();
    return new AccessToken(result.accessToken(), result.expiresOnDate().toInstant());
  }

  @Override
  public void rejected(AccessToken token) {
    refused.set(true);
  }
}
// end
