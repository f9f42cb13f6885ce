package io.github.functionapps.snippets.login;

import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IConfidentialClientApplication;
import com.microsoft.aad.msal4j.UserAssertion;
import io.github.functionapps.FunctionApps;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Set;

/** How the providers of this package are handed in. Nothing here is run: it would call Entra ID. */
final class Logins {
  private Logins() {}

  static FunctionApps certificate(InputStream pkcs12, String password)
      throws IOException, GeneralSecurityException {
    // snippet: login-certificate-use
    IConfidentialClientApplication application =
        ConfidentialClientApplication.builder(
                "my-client-id", ClientCredentialFactory.createFromCertificate(pkcs12, password))
            .authority("https://login.microsoftonline.com/acme.com")
            .build();
    FunctionApps apps =
        FunctionApps.builder()
            .cluster("westeurope-1")
            .project("acme")
            .credentials(
                new CertificateTokens(
                    application, Set.of("https://westeurope-1.cognitedata.com/.default")))
            .build();
    // end
    return apps;
  }

  static void onBehalfOf(
      FunctionApps.Builder builder,
      IConfidentialClientApplication application,
      Set<String> scopes,
      String usersToken) {
    // snippet: login-on-behalf-of-use
    builder.credentials(new OnBehalfOfTokens(application, scopes, new UserAssertion(usersToken)));
    // end
  }

  static void managedIdentity(FunctionApps.Builder builder) {
    // snippet: login-azure-use
    builder.credentials(
        new AzureTokens(
            new ManagedIdentityCredentialBuilder().build(),
            "https://westeurope-1.cognitedata.com/.default"));
    // end
  }
}
