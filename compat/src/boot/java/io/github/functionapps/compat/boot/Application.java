package io.github.functionapps.compat.boot;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.compat.app.Check;
import io.github.functionapps.compat.app.CheckRun;
import io.github.functionapps.compat.app.InventoryApi;
import io.github.functionapps.compat.app.Refusal;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.testing.LocalCdf;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The application under Spring Boot. Exit code 0: all checks passed, and no thread was left. */
@SpringBootApplication
@EnableConfigurationProperties(CdfProperties.class)
public class Application {
  @Bean
  FunctionApps functionApps(CdfProperties cdf) {
    return FunctionApps.builder()
        .baseUrl(cdf.baseUrl())
        .project(cdf.project())
        .credentials(
            ClientCredentials.of(cdf.tokenUrl(), cdf.clientId(), cdf.clientSecret(), cdf.scope()))
        .build();
  }

  @Bean
  InventoryApi inventory(FunctionApps apps) {
    return apps.create(InventoryApi.class);
  }

  public static void main(String[] args) {
    boolean isPassed = false;
    try (LocalCdf cdf = LocalCdf.start()) {
      CheckRun run = new CheckRun(cdf);
      ConfigurableApplicationContext context =
          SpringApplication.run(Application.class, properties(cdf));
      InventoryApi inventory = context.getBean(InventoryApi.class);
      run.runAll(context.getBean(FunctionApps.class));
      run.run(new Check("a controller calls the function", () -> get(context)));
      context.close();
      run.run(new Check("the context closes FunctionApps", () -> refused(inventory)));
      isPassed = run.isPassed();
    } catch (BeanCreationException e) {
      Refusal.print(e);
    }
    if (!isPassed) {
      System.exit(1);
    }
  }

  private static String[] properties(LocalCdf cdf) {
    ClientCredentials credentials = cdf.credentials();
    return new String[] {
      "--cdf.base-url=" + cdf.baseUrl(),
      "--cdf.project=" + cdf.project(),
      "--cdf.token-url=" + credentials.tokenUrl(),
      "--cdf.client-id=" + credentials.clientId(),
      "--cdf.client-secret=" + credentials.clientSecret(),
      "--cdf.scope=" + credentials.scope()
    };
  }

  private static void get(ConfigurableApplicationContext context) throws Exception {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    URI uri = URI.create("http://127.0.0.1:" + port + "/labels/7");
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    if (!answer.body().equals("number 7, größer")) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }

  private static void refused(InventoryApi inventory) {
    try {
      inventory.item(7);
    } catch (ConfigurationException e) {
      return;
    }
    throw new AssertionError("it is still open");
  }
}
