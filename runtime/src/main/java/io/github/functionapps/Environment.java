package io.github.functionapps;

import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.ConfigurationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads the settings from the environment variables of wire.md 3. */
final class Environment {
  private final UnaryOperator<@Nullable String> variables;
  private final List<String> missing = new ArrayList<>();

  private Environment(UnaryOperator<@Nullable String> variables) {
    this.variables = variables;
  }

  static FunctionApps.Builder builder(UnaryOperator<@Nullable String> variables) {
    return new Environment(variables).read();
  }

  private FunctionApps.Builder read() {
    String project = required("CDF_PROJECT");
    String base = oneOf("CDF_URL", "CDF_CLUSTER");
    String clientId = required("IDP_CLIENT_ID");
    String clientSecret = required("IDP_CLIENT_SECRET");
    String token = oneOf("IDP_TOKEN_URL", "IDP_TENANT_ID");
    if (!missing.isEmpty()) {
      throw new ConfigurationException(
          missing.get(0),
          "fromEnvironment() needs environment variables that are not set: "
              + String.join(", ", missing));
    }
    URI baseUrl =
        has("CDF_URL")
            ? SettingChecks.apiUrl("CDF_URL", uri("CDF_URL", base))
            : SettingChecks.clusterUrl(base);
    URI tokenUrl =
        has("IDP_TOKEN_URL")
            ? uri("IDP_TOKEN_URL", token)
            : uri(
                "IDP_TENANT_ID",
                "https://login.microsoftonline.com/" + token + "/oauth2/v2.0/token");
    FunctionApps.Builder builder =
        FunctionApps.builder()
            .baseUrl(baseUrl)
            .project(project)
            .credentials(
                new ClientCredentials(
                    tokenUrl, clientId, clientSecret, scopes(baseUrl), value("IDP_AUDIENCE")));
    String version = value("CDF_VERSION");
    return version == null
        ? builder
        : builder.cdfVersion(SettingChecks.header("CDF_VERSION", version));
  }

  /** Entra ID wants a scope; where an audience is asked for, nothing is made up. */
  private @Nullable String scopes(URI baseUrl) {
    String scopes = value("IDP_SCOPES");
    if (scopes != null || value("IDP_AUDIENCE") != null) {
      return scopes;
    }
    return baseUrl.getScheme() + "://" + baseUrl.getRawAuthority() + "/.default";
  }

  private static URI uri(String name, String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new ConfigurationException(
          name, "the environment variable " + name + " must hold a URL, but it does not");
    }
  }

  private String required(String name) {
    String value = value(name);
    if (value == null) {
      missing.add(name);
    }
    return value == null ? "" : value;
  }

  private String oneOf(String first, String second) {
    String value = has(first) ? value(first) : value(second);
    if (value == null) {
      missing.add(second + " (or " + first + ")");
    }
    return value == null ? "" : value;
  }

  private boolean has(String name) {
    return value(name) != null;
  }

  private @Nullable String value(String name) {
    String value = variables.apply(name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
