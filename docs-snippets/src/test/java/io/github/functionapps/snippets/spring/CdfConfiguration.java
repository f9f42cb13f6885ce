package io.github.functionapps.snippets.spring;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.snippets.ItemsApi;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// snippet: spring-beans
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CdfProperties.class)
class CdfConfiguration {
  @Bean // one for the application; Spring calls its close() at the end
  FunctionApps functionApps(CdfProperties cdf) {
    return FunctionApps.builder()
        .baseUrl(cdf.url())
        .project(cdf.project())
        .credentials(
            ClientCredentials.of(
                cdf.tokenUrl(), cdf.clientId(), cdf.clientSecret(), cdf.url() + "/.default"))
        .deadline(cdf.deadline())
        .build();
  }

  @Bean
  ItemsApi items(FunctionApps apps) {
    return apps.create(ItemsApi.class);
  }
}
// end
