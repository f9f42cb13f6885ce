package io.github.functionapps.it.failure;

import io.github.functionapps.auth.ClientCredentials;

/** Settings that only a call shows to be wrong; the others are refused by the builder. */
final class SettingFailures {
  private SettingFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("settings")
        .add("a closed FunctionApps", stage -> stage.apps().close())
        .add("another project", stage -> stage.settings().project("another"))
        .add(
            "a base URL with a path that leads nowhere",
            stage -> stage.settings().baseUrl(stage.cdf().baseUrl().resolve("/elsewhere")))
        .add(
            "a token URL that leads nowhere",
            stage ->
                stage
                    .settings()
                    .credentials(
                        ClientCredentials.of(
                            stage.cdf().baseUrl().resolve("/elsewhere"),
                            "id",
                            "PLANTED",
                            "scope")));
  }
}
