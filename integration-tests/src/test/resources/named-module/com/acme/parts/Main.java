package com.acme.parts;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.ConfigurationException;
import java.net.URI;

/** Arguments: base URL, project, token URL, client id, client secret. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    FunctionApps.Builder builder =
        FunctionApps.builder()
            .baseUrl(URI.create(args[0]))
            .project(args[1])
            .credentials(ClientCredentials.of(URI.create(args[2]), args[3], args[4], "scope"));
    try (FunctionApps apps = builder.build()) {
      PartsApi parts = new PartsApiClient(apps);
      System.out.println("named: " + Main.class.getModule().isNamed());
      System.out.println("runtime: " + FunctionApps.class.getModule().getName());
      System.out.println("new: " + parts.part(7));
      System.out.println("async: " + parts.partAsync(8).join());
      System.out.println("create: " + created(apps));
    }
  }

  private static String created(FunctionApps apps) {
    try {
      return apps.create(PartsApi.class).part(9).toString();
    } catch (ConfigurationException e) {
      return e.getMessage();
    }
  }
}
