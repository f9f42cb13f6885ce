package io.github.functionapps.snippets.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.credential.TokenCredential;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.IAccount;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IConfidentialClientApplication;
import com.microsoft.aad.msal4j.ITenantProfile;
import com.microsoft.aad.msal4j.OnBehalfOfParameters;
import com.microsoft.aad.msal4j.UserAssertion;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.snippets.ItemsApi;
import io.github.functionapps.snippets.ItemsApi.Item;
import io.github.functionapps.testing.LocalCdf;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Tokens of other libraries reach CDF; the libraries' own way to Entra ID is played here. */
class LoginsTest {
  private static final Set<String> SCOPES = Set.of("scope");
  private static final Item PUMP = new Item(7, "pump");

  private final LocalCdf cdf = LocalCdf.start();
  private final List<Object> asked = new CopyOnWriteArrayList<>();
  private volatile String kept = cdf.issueToken();

  @BeforeEach
  void install() {
    cdf.function("inventory").get("/items/{item_id}", request -> PUMP);
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void aCertificatesTokenIsReplacedWhenItIsRefused() {
    try (FunctionApps apps = apps(new CertificateTokens(msal(), SCOPES))) {
      ItemsApi items = apps.create(ItemsApi.class);
      items.item(7);
      cdf.revokeTokens();
      assertThat(items.item(7)).isEqualTo(PUMP);
    }

    assertThat(asked)
        .map(parameters -> ((ClientCredentialParameters) parameters).skipCache())
        .containsExactly(false, false, true);
  }

  @Test
  void aTokenOnBehalfOfAUser() {
    UserAssertion user = new UserAssertion("a user's token");
    try (FunctionApps apps = apps(new OnBehalfOfTokens(msal(), SCOPES, user))) {
      assertThat(apps.create(ItemsApi.class).item(7)).isEqualTo(PUMP);
    }

    assertThat(asked)
        .map(parameters -> ((OnBehalfOfParameters) parameters).userAssertion())
        .containsExactly(user);
  }

  @Test
  void aTokenOfAzureIdentity() {
    TokenCredential credential = context -> Mono.fromSupplier(this::azureToken);
    try (FunctionApps apps = apps(new AzureTokens(credential, "scope"))) {
      assertThat(apps.create(ItemsApi.class).item(7)).isEqualTo(PUMP);
    }
  }

  private FunctionApps apps(TokenProvider tokens) {
    return cdf.builder().credentials(tokens).build();
  }

  private com.azure.core.credential.AccessToken azureToken() {
    return new com.azure.core.credential.AccessToken(
        cdf.issueToken(), OffsetDateTime.now(ZoneOffset.UTC).plusHours(1));
  }

  /** Keeps its token, as MSAL does, unless told not to look for it. */
  @SuppressWarnings("FutureReturnValueIgnored") // the proxy hands it to its caller
  private IConfidentialClientApplication msal() {
    return IConfidentialClientApplication.class.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {IConfidentialClientApplication.class},
            (self, method, arguments) -> CompletableFuture.completedFuture(token(arguments[0]))));
  }

  private IAuthenticationResult token(Object parameters) {
    asked.add(parameters);
    if (parameters instanceof ClientCredentialParameters credentials && credentials.skipCache()) {
      kept = cdf.issueToken();
    }
    return new Result(kept, Date.from(Instant.now().plusSeconds(3600)));
  }

  private record Result(String accessToken, Date expiresOnDate) implements IAuthenticationResult {
    @Override
    public String idToken() {
      return "";
    }

    @Override
    public @Nullable IAccount account() {
      return null;
    }

    @Override
    public @Nullable ITenantProfile tenantProfile() {
      return null;
    }

    @Override
    public String environment() {
      return "";
    }

    @Override
    public String scopes() {
      return "scope";
    }
  }
}
