package io.github.functionapps.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of its own, which has its settings from its environment. */
class EnvironmentTest {
  @FunctionApp("numbers")
  interface NumbersApi {
    @Get("/number")
    int number();
  }

  static final class Program {
    private Program() {}

    public static void main(String[] args) {
      try (FunctionApps apps = FunctionApps.fromEnvironment()) {
        System.out.println(apps.create(NumbersApi.class).number());
      }
    }
  }

  @Test
  void callsWithTheUsualVersion() throws Exception {
    assertThat(versionSent(Map.of())).isEqualTo("20230101-beta");
  }

  @ParameterizedTest
  @ValueSource(strings = {"20230101-alpha", " 20230101-alpha "})
  void callsWithTheVersionOfTheEnvironment(String version) throws Exception {
    assertThat(versionSent(Map.of("CDF_VERSION", version))).isEqualTo("20230101-alpha");
  }

  private static String versionSent(Map<String, String> more) throws Exception {
    try (LocalCdf cdf = LocalCdf.start()) {
      cdf.function("numbers").get("/number", request -> 7);
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              Program.class.getName());
      builder.redirectError(ProcessBuilder.Redirect.INHERIT);
      builder.environment().remove("CDF_VERSION");
      builder
          .environment()
          .putAll(
              Map.of(
                  "CDF_PROJECT", cdf.project(),
                  "CDF_URL", cdf.baseUrl().toString(),
                  "IDP_CLIENT_ID", cdf.credentials().clientId(),
                  "IDP_CLIENT_SECRET", cdf.credentials().clientSecret(),
                  "IDP_TOKEN_URL", cdf.tokenUrl().toString()));
      builder.environment().putAll(more);
      Process process = builder.start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isZero();
      assertThat(printed.strip()).isEqualTo("7");
      RecordedRequest call =
          cdf.requests().stream()
              .filter(request -> request.endpoint() == Endpoint.CALL)
              .findFirst()
              .orElseThrow();
      return call.header("cdf-version").orElseThrow();
    }
  }
}
