package io.github.functionapps.it.scale;

import io.github.functionapps.testing.LocalCdf;
import java.io.IOException;
import java.util.Map;

/** A server whose function holds its calls. */
final class HeldServer {
  private HeldServer() {}

  public static void main(String[] arguments) throws IOException {
    try (LocalCdf cdf = LocalCdf.start().keepRequests(false)) {
      HeldFunction function = new HeldFunction(cdf, 0);
      Server.serve(
          cdf,
          Map.of(
              "most-running-at-once", rest -> function.mostRunningAtOnce(),
              "release", rest -> function.release(),
              "violations", rest -> cdf.violations()));
    }
  }
}
