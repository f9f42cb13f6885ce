// snippet: local-server
package io.github.functionapps.example.docs.server;

import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.testing.LocalCdf;
import java.util.Map;

public final class LocalServer {
  public static void main(String[] args) throws InterruptedException {
    LocalCdf cdf = LocalCdf.start();
    cdf.function("inventory")
        .get(
            "/items/{item_id}",
            request -> Map.of("id", request.pathInt("item_id"), "name", "pump", "price", 12.5));
    System.out.println(environment(cdf));
    Thread.currentThread().join(); // its threads are daemons: run until the process is stopped
  }

  /** What the other process reads with {@code FunctionApps.fromEnvironment()}. */
  static String environment(LocalCdf cdf) {
    ClientCredentials credentials = cdf.credentials();
    return """
        export CDF_URL=%s
        export CDF_PROJECT=%s
        export IDP_TOKEN_URL=%s
        export IDP_CLIENT_ID=%s
        export IDP_CLIENT_SECRET=%s
        """
        .formatted(
            cdf.baseUrl(),
            cdf.project(),
            cdf.tokenUrl(),
            credentials.clientId(),
            credentials.clientSecret());
  }
}
// end
