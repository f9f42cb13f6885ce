package io.github.functionapps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.ConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each wrong or missing setting, with its whole message. */
class SettingsTest {
  private static final ClientCredentials CREDENTIALS =
      ClientCredentials.of(URI.create("https://idp.example/token"), "id", "PLANTED", "scope");

  private interface Api {}

  @Test
  void whatIsRequiredIsNamed() {
    assertWrong(
        FunctionApps.builder().project("acme").credentials(CREDENTIALS),
        "cluster",
        "the setting cluster: a cluster or a base URL is required, but neither was given");
    assertWrong(
        FunctionApps.builder().cluster("westeurope-1").credentials(CREDENTIALS),
        "project",
        "the setting project: a project is required, but none was given");
    assertWrong(
        FunctionApps.builder().cluster("westeurope-1").project("acme"),
        "credentials",
        "credentials are required, but none were given; call"
            + " credentials(ClientCredentials.of(tokenUrl, clientId, clientSecret, scope)), or give"
            + " a TokenProvider");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "https://a", "a/b", "-a", "a\r\nb"})
  void aClusterIsOnePartOfAHostsName(String cluster) {
    assertThatThrownBy(() -> FunctionApps.builder().cluster(cluster))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "the setting cluster: a cluster is one part of a host's name, such as westeurope-1; for"
                + " a whole URL call baseUrl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://cdf.example:0",
        "https://cdf.example:65536",
        "https://[fe80::1%25eth0]",
        "https://abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdefghijk.example"
      })
  void aUrlIsOneThatRequestsCanBeSentTo(String url) {
    String required = ": a host and a port that requests can be sent to are required, but ";
    assertWrong(
        valid().baseUrl(URI.create(url)),
        "baseUrl",
        "the setting baseUrl" + required + url + " was given");
    assertWrong(
        valid().credentials(ClientCredentials.of(URI.create(url), "id", "PLANTED", "s")),
        "tokenUrl",
        "the setting tokenUrl" + required + url + " was given");
  }

  @ParameterizedTest
  @CsvSource({
    "https://cdf.example/api/v1, https://cdf.example",
    "https://cdf.example/api/v1/, https://cdf.example",
    "https://cdf.example/api/v1/projects/acme, https://cdf.example",
    "https://cdf.example:8443/cdf/api/v1/projects, https://cdf.example:8443/cdf",
    "https://cdf.example//api/v1/api/v1, https://cdf.example"
  })
  void aBaseUrlEndsBeforeApiV1(String url, String right) {
    String message =
        ": the URL before /api/v1 is required, because the client adds the rest itself: %s, but %s"
            .formatted(right, url + " was given");
    assertWrong(valid().baseUrl(URI.create(url)), "baseUrl", "the setting baseUrl" + message);
    Map<String, String> variables = variables();
    variables.put("CDF_URL", url);
    assertThatThrownBy(() -> Environment.builder(variables::get))
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.setting()).isEqualTo("CDF_URL"))
        .hasMessage("the setting CDF_URL" + message);
  }

  @Test
  void aBaseUrlMayHaveAnyOtherPath() {
    for (String path : List.of("", "/", "/cdf", "/api", "/api/v10", "/my-api/v1", "/api/v2/x")) {
      valid().baseUrl(URI.create("https://cdf.example" + path)).build().close();
    }
    FunctionApps.devServer(URI.create("http://localhost:8000/api/v1")).close();
  }

  @Test
  void tokensTravelByHttpsOnlyButForLoopback() {
    assertWrong(
        valid().baseUrl(URI.create("http://cdf.example")),
        "baseUrl",
        "the setting baseUrl: https is required (http for loopback only), but http://cdf.example was"
            + " given");
    assertWrong(
        valid()
            .credentials(
                ClientCredentials.of(URI.create("http://idp.example/t"), "id", "PLANTED", "s")),
        "tokenUrl",
        "the setting tokenUrl: https is required (http for loopback only), but http://idp.example/t"
            + " was given");
    for (String loopback : List.of("http://localhost:1", "http://127.0.0.1", "http://[::1]:9")) {
      valid().baseUrl(URI.create(loopback)).build().close();
    }
    assertWrongSetting(valid().baseUrl(URI.create("http://127.0.0.1.evil.example")), "baseUrl");
    assertWrongSetting(valid().baseUrl(URI.create("http://localhost.evil.example")), "baseUrl");
    assertWrongSetting(valid().baseUrl(URI.create("https://user@cdf.example")), "baseUrl");
    assertWrongSetting(valid().baseUrl(URI.create("cdf.example")), "baseUrl");
    assertWrongSetting(valid().baseUrl(URI.create("https://cdf.example:99999")), "baseUrl");
    assertThatThrownBy(() -> FunctionApps.devServer(URI.create("http://dev.example")))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\r\nx: y", "a\nb", "æ"})
  void headersAreVisibleAsciiOnOneLine(String value) {
    assertWrongSetting(valid().appName(value), "appName");
    assertWrongSetting(valid().cdfVersion(value), "cdfVersion");
  }

  @Test
  void numbersAndTimesArePositive() {
    assertWrong(
        valid().deadline(Duration.ZERO),
        "deadline",
        "the setting deadline: a positive duration is required, but PT0S was given");
    assertWrongSetting(valid().connectTimeout(Duration.ofSeconds(-1)), "connectTimeout");
    assertWrong(
        valid().maxConnections(0),
        "maxConnections",
        "the setting maxConnections: a positive number is required, but 0 was given");
    assertWrongSetting(valid().maxResponseBytes(-1), "maxResponseBytes");
    assertWrongSetting(valid().maxRequestBytes(0), "maxRequestBytes");
  }

  @Test
  void nullIsAWrongSettingAndNoNullPointerException() {
    assertThatThrownBy(() -> FunctionApps.builder().cluster(null))
        .isInstanceOf(ConfigurationException.class);
    assertWrongSetting(valid().deadline(null), "deadline");
    assertWrongSetting(valid().retry(null), "retry");
    assertWrongSetting(valid().appName("x").cdfVersion(null), "cdfVersion");
    assertWrong(
        valid().credentials(ClientCredentials.of(CREDENTIALS.tokenUrl(), null, null, null)),
        "clientId",
        "the setting clientId: a value is required, but it is null or blank");
    assertWrongSetting(valid().credentials(ClientCredentials.of(null, "a", "b", "c")), "tokenUrl");
  }

  @Test
  void aSessionByClientCredentialsNeedsThem() {
    assertWrongSetting(
        valid()
            .credentials(() -> new AccessToken("PLANTED", Instant.MAX))
            .session(Session.of(Session.Kind.CLIENT_CREDENTIALS)),
        "session");
  }

  @Test
  void theCallersOwnNoncesHaveNoFallback() {
    Session own = Session.nonces(() -> "PLANTED");
    assertThatThrownBy(() -> own.orElse(Session.Kind.TOKEN_EXCHANGE))
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            refused -> assertThat(refused.setting()).isEqualTo("session"))
        .hasMessage(
            "the setting session: a fallback is for a kind of session that CDF may refuse, but the"
                + " nonces come from a supplier; begin with Session.of, or leave orElse out");
    assertThat(own.kinds()).isEmpty();
  }

  @Test
  void everyMissingVariableIsNamed() {
    assertThatThrownBy(() -> Environment.builder(name -> null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "fromEnvironment() needs environment variables that are not set: CDF_PROJECT,"
                + " CDF_CLUSTER (or CDF_URL), IDP_CLIENT_ID, IDP_CLIENT_SECRET, IDP_TENANT_ID (or"
                + " IDP_TOKEN_URL)");
    Map<String, String> variables = variables();
    variables.remove("IDP_CLIENT_SECRET");
    variables.put("CDF_PROJECT", " ");
    assertThatThrownBy(() -> Environment.builder(variables::get))
        .hasMessage(
            "fromEnvironment() needs environment variables that are not set: CDF_PROJECT,"
                + " IDP_CLIENT_SECRET");
  }

  @Test
  void theEnvironmentIsEnough() {
    Environment.builder(variables()::get).build().close();
    Map<String, String> urls = variables();
    urls.put("CDF_URL", "https://cdf.example");
    urls.put("IDP_TOKEN_URL", "https://idp.example/token");
    Environment.builder(urls::get).build().close();
    urls.put("IDP_TOKEN_URL", "https://idp example");
    assertThatThrownBy(() -> Environment.builder(urls::get))
        .hasMessage("the environment variable IDP_TOKEN_URL must hold a URL, but it does not");
  }

  @Test
  void aVersionInTheEnvironmentIsAHeader() {
    Map<String, String> variables = variables();
    variables.put("CDF_VERSION", "beta\u00e6");
    assertThatThrownBy(() -> Environment.builder(variables::get))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "the setting CDF_VERSION: a header's value is required: visible ASCII characters on one"
                + " line, but what was given is blank or holds others");
  }

  @Test
  void addressesWinOverClusterAndTenant() {
    Map<String, String> both = variables();
    both.put("CDF_CLUSTER", "no cluster");
    both.put("IDP_TENANT_ID", "no tenant");
    both.put("CDF_URL", "https://cdf.example");
    both.put("IDP_TOKEN_URL", "https://idp.example/token");
    Environment.builder(both::get).build().close();

    both.put("IDP_TOKEN_URL", " ");
    assertThatThrownBy(() -> Environment.builder(both::get))
        .hasMessage("the environment variable IDP_TENANT_ID must hold a URL, but it does not");
  }

  @Test
  void theEnvironmentCanBeAddedTo() {
    FunctionApps.Builder builder = Environment.builder(variables()::get).deadline(Duration.ZERO);

    assertThatThrownBy(builder::build)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("deadline");
  }

  @Test
  void aClientThatWasNotGeneratedSaysHowToGenerateIt() {
    try (FunctionApps apps = valid().build()) {
      assertThatThrownBy(() -> apps.create(Api.class))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(
              "there is no class io.github.functionapps.SettingsTest_ApiClient: annotate Api with"
                  + " @FunctionApp, and put io.github.functionapps:function-apps-processor on the"
                  + " annotation processor path of the module that declares it (Maven:"
                  + " annotationProcessorPaths of maven-compiler-plugin; Gradle:"
                  + " annotationProcessor)");
      interface Local {}
      assertThatThrownBy(() -> apps.create(Local.class))
          .hasMessageEndingWith(
              "is declared inside a method, where annotation processors cannot see it; declare it in"
                  + " a file or a class");
      assertThatThrownBy(() -> apps.create(String.class))
          .hasMessage("create needs an interface with @FunctionApp, but java.lang.String is none");
    }
  }

  @Test
  void noTextHoldsASecret() {
    FunctionApps.Builder builder = valid();
    try (FunctionApps apps = builder.build()) {
      assertThat(List.of(apps, builder, CREDENTIALS, new AccessToken("PLANTED", Instant.MAX)))
          .allSatisfy(o -> assertThat(o.toString()).doesNotContain("PLANTED"));
    }
  }

  private static FunctionApps.Builder valid() {
    return FunctionApps.builder().cluster("westeurope-1").project("acme").credentials(CREDENTIALS);
  }

  private static Map<String, String> variables() {
    return new HashMap<>(
        Map.of(
            "CDF_PROJECT", "acme",
            "CDF_CLUSTER", "westeurope-1",
            "IDP_CLIENT_ID", "id",
            "IDP_CLIENT_SECRET", "PLANTED",
            "IDP_TENANT_ID", "tenant"));
  }

  private static void assertWrong(FunctionApps.Builder builder, String setting, String message) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.setting()).isEqualTo(setting))
        .hasMessage(message);
  }

  private static void assertWrongSetting(FunctionApps.Builder builder, String setting) {
    assertThatThrownBy(builder::build)
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.setting()).isEqualTo(setting));
  }
}
