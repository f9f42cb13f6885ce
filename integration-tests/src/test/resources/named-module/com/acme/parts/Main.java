package com.acme.parts;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.ConfigurationException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

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
      System.out.println("new: " + result(() -> parts.part(7)));
      System.out.println("async: " + result(() -> parts.partAsync(8).get()));
      System.out.println("add: " + result(() -> parts.add(new PartsApi.NewPart("pump"))));
      System.out.println("create: " + result(() -> apps.create(PartsApi.class).part(9)));
    }
  }

  private static String result(Callable<?> call) {
    try {
      return call.call().toString();
    } catch (ExecutionException e) {
      return e.getCause().getMessage();
    } catch (ConfigurationException e) {
      return e.setting() + ": " + e.getMessage() + (e.mayHaveRun() ? " (has run)" : "");
    } catch (Exception e) {
      return e.toString();
    }
  }
}
