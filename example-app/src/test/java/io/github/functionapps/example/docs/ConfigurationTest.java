package io.github.functionapps.example.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.testing.LocalCdf;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;

/** Settings of every kind build, and the ones that can be tried are. */
class ConfigurationTest {
  record Item(int id, String name) {}

  @FunctionApp("inventory")
  interface ItemsApi {
    @Get("/items/<item_id>")
    Item item(int itemId);
  }

  @Test
  void clientCredentials() {
    String secret = "not a real one";
    // snippet: configuration-builder
    FunctionApps apps =
        FunctionApps.builder()
            .cluster("westeurope-1")
            .project("acme")
            .credentials(
                ClientCredentials.of(
                    URI.create("https://login.microsoftonline.com/acme.com/oauth2/v2.0/token"),
                    "my-client-id",
                    secret,
                    "https://westeurope-1.cognitedata.com/.default"))
            .appName("stock-keeper")
            .deadline(Duration.ofMinutes(2))
            .build();
    // end
    apps.close();
  }

  /** Not called: the variables are those of whoever runs the program. */
  static FunctionApps fromEnvironment() {
    // snippet: configuration-environment
    FunctionApps apps =
        FunctionApps.builderFromEnvironment()
            .appName("stock-keeper")
            .deadline(Duration.ofMinutes(2))
            .build();
    // end
    return apps;
  }

  // snippet: configuration-tokens
  static final class VaultTokens implements TokenProvider {
    private final AtomicReference<AccessToken> current = new AtomicReference<>();

    @Override
    public AccessToken token() { // asked for each attempt and each poll, so keep tokens
      AccessToken token = current.get();
      if (token == null || token.expiresAt().isBefore(Instant.now().plusSeconds(30))) {
        token = fetch();
        current.set(token);
      }
      return token;
    }

    @Override
    public void rejected(AccessToken token) { // CDF answered 401; another may be kept by now
      current.updateAndGet(kept -> token.equals(kept) ? null : kept);
    }

    // end

    private final LocalCdf cdf;

    VaultTokens(LocalCdf cdf) {
      this.cdf = cdf;
    }

    private AccessToken fetch() {
      return new AccessToken(cdf.issueToken(), Instant.now().plusSeconds(3600));
    }
  }

  @Test
  void tokensFromElsewhere() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      try (FunctionApps apps = cdf.builder().credentials(new VaultTokens(cdf)).build()) {
        assertThat(apps.create(ItemsApi.class).item(7).name()).isEqualTo("pump");
      }
      assertThat(cdf.violations()).isEmpty();
    }
  }

  @Test
  void tokensOfASupplierForTheJavaSdk() {
    record Login(LocalCdf cdf) {
      String authorizationHeader() {
        return "Bearer " + cdf.issueToken();
      }
    }

    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      FunctionApps.Builder builder = cdf.builder();
      Login login = new Login(cdf);
      // snippet: configuration-token-supplier
      builder.credentials(TokenProvider.of(login::authorizationHeader));
      // end
      try (FunctionApps apps = builder.build()) {
        assertThat(apps.create(ItemsApi.class).item(7).name()).isEqualTo("pump");
      }
    }
  }

  @Test
  void aRefusedTokenFromElsewhereIsReplaced() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      try (FunctionApps apps = cdf.builder().credentials(new VaultTokens(cdf)).build()) {
        ItemsApi items = apps.create(ItemsApi.class);
        items.item(7);
        cdf.revokeTokens();
        assertThat(items.item(7).name()).isEqualTo("pump");
      }
    }
  }

  @Test
  void sessions() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory").get("/items/{item_id}", request -> new Item(7, "pump"));
      FunctionApps.Builder builder = cdf.builder();
      // snippet: configuration-session
      builder.session(
          Session.of(Session.Kind.CLIENT_CREDENTIALS).orElse(Session.Kind.ONESHOT_TOKEN_EXCHANGE));
      // end
      cdf.settings().refuseSessions(Session.Kind.CLIENT_CREDENTIALS);
      try (FunctionApps apps = builder.build()) {
        assertThat(apps.create(ItemsApi.class).item(7).name()).isEqualTo("pump");
      }
    }
  }

  @Test
  void jackson() {
    record Color(int rgb) {}

    SimpleModule colorModule = new SimpleModule();
    try (LocalCdf cdf = LocalCdf.start()) {
      FunctionApps.Builder builder = cdf.builder();
      // snippet: configuration-jackson
      builder.jackson(mapper -> mapper.addModule(colorModule));
      // end
      colorModule.addSerializer(Color.class, new ToStringSerializer());
      builder.build().close();
    }
  }

  @Test
  void proxy() {
    try (LocalCdf cdf = LocalCdf.start()) {
      FunctionApps.Builder builder = cdf.builder();
      // snippet: configuration-proxy
      builder.httpClient(
          (client, connections) -> client.setProxy(new HttpHost("proxy.acme.com", 8080)));
      // end
      builder.build().close();
    }
  }

  @Test
  void proxyThatWantsCredentials() {
    String password = "password";
    try (LocalCdf cdf = LocalCdf.start()) {
      FunctionApps.Builder builder = cdf.builder();
      // snippet: configuration-proxy-credentials
      HttpHost proxy = new HttpHost("proxy.acme.com", 8080);
      builder.httpClient(
          (client, connections) ->
              client
                  .setProxy(proxy)
                  .setDefaultCredentialsProvider(
                      CredentialsProviderBuilder.create()
                          .add(proxy, "my-user", password.toCharArray())
                          .build()));
      // end
      builder.build().close();
    }
  }

  @Test
  void clientCertificate() throws Exception {
    SSLContext sslContext = SSLContext.getDefault();
    try (LocalCdf cdf = LocalCdf.start()) {
      FunctionApps.Builder builder = cdf.builder();
      // snippet: configuration-tls
      builder.httpClient(
          (client, connections) ->
              connections.setTlsStrategy(new DefaultClientTlsStrategy(sslContext)));
      // end
      builder.build().close();
    }
  }

  @Test
  void anotherExternalId() {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("inventory-staging").get("/items/{item_id}", request -> new Item(7, "pump"));
      FunctionApps apps = cdf.apps();
      // snippet: configuration-external-id
      ItemsApi staging = apps.create(ItemsApi.class, "inventory-staging");
      // end
      assertThat(staging.item(7).name()).isEqualTo("pump");
    }
  }
}
