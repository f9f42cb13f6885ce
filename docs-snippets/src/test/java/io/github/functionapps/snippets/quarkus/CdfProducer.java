package io.github.functionapps.snippets.quarkus;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.snippets.ItemsApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

// snippet: quarkus-producer
@ApplicationScoped
class CdfProducer {
  @Produces
  @Singleton
  FunctionApps functionApps(
      @ConfigProperty(name = "cdf.url") URI url,
      @ConfigProperty(name = "cdf.project") String project,
      @ConfigProperty(name = "cdf.token-url") URI tokenUrl,
      @ConfigProperty(name = "cdf.client-id") String clientId,
      @ConfigProperty(name = "cdf.client-secret") String clientSecret) {
    return FunctionApps.builder()
        .baseUrl(url)
        .project(project)
        .credentials(ClientCredentials.of(tokenUrl, clientId, clientSecret, url + "/.default"))
        .build();
  }

  void close(@Disposes FunctionApps apps) {
    apps.close();
  }

  @Produces
  @Singleton
  ItemsApi items(FunctionApps apps) {
    return apps.create(ItemsApi.class);
  }
}
// end
