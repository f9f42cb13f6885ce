package io.github.functionapps.it.scale;

import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.testing.LocalCdf;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/** The other side of {@link ServerProcess}: says where it is, then answers commands. */
final class Server {
  private Server() {}

  /**
   * Serves until its input ends, because whoever started it has closed it or is gone.
   *
   * @param commands what answers a line by its first word; gets the rest
   */
  static void serve(LocalCdf cdf, Map<String, Function<String, ?>> commands) throws IOException {
    ClientCredentials credentials = cdf.credentials();
    System.out.println(
        String.join(
            "\t",
            cdf.baseUrl().toString(),
            cdf.project(),
            cdf.tokenUrl().toString(),
            credentials.clientId(),
            credentials.clientSecret(),
            String.valueOf(credentials.scope())));
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] words = line.split(" ", 2);
      System.out.println(commands.get(words[0]).apply(words.length == 1 ? "" : words[1]));
    }
  }
}
