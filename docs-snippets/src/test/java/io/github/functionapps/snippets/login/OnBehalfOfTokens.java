package io.github.functionapps.snippets.login;

import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IConfidentialClientApplication;
import com.microsoft.aad.msal4j.OnBehalfOfParameters;
import com.microsoft.aad.msal4j.UserAssertion;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;
import java.util.Set;

// snippet: login-on-behalf-of
record OnBehalfOfTokens(
    IConfidentialClientApplication application, Set<String> scopes, UserAssertion user)
    implements TokenProvider {

  @Override
  public AccessToken token() {
    IAuthenticationResult result = // MSAL keeps it, for this user, until it expires
        application.acquireToken(OnBehalfOfParameters.builder(scopes, user).build()).join();
    return new AccessToken(result.accessToken(), result.expiresOnDate().toInstant());
  }
}
// end
