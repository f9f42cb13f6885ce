package io.github.functionapps.snippets.login;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.TokenProvider;

// snippet: login-azure
record AzureTokens(TokenCredential credential, String scope) implements TokenProvider {
  @Override
  public AccessToken token() {
    var token = credential.getTokenSync(new TokenRequestContext().addScopes(scope));
    return new AccessToken(token.getToken(), token.getExpiresAt().toInstant());
  }
}
// end
