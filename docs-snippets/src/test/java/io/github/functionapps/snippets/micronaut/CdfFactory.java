package io.github.functionapps.snippets.micronaut;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.snippets.ItemsApi;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

// snippet: micronaut-factory
@Factory
class CdfFactory {
  @Singleton
  @Bean(preDestroy = "close")
  FunctionApps functionApps(CdfSettings cdf) {
    return FunctionApps.builder()
        .baseUrl(cdf.url())
        .project(cdf.project())
        .credentials(
            ClientCredentials.of(
                cdf.tokenUrl(), cdf.clientId(), cdf.clientSecret(), cdf.url() + "/.default"))
        .build();
  }

  @Singleton
  ItemsApi items(FunctionApps apps) {
    return apps.create(ItemsApi.class);
  }
}
// end
