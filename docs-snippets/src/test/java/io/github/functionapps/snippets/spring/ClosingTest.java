package io.github.functionapps.snippets.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.snippets.ItemsApi;
import io.github.functionapps.testing.LocalCdf;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What the page says about the end of the application, and about secrets. */
class ClosingTest {
  @Test
  void theClientIsClosedWithTheApplication() {
    try (LocalCdf cdf = LocalCdf.start()) {
      ConfigurableApplicationContext application = start(cdf);
      ItemsApi items = application.getBean(ItemsApi.class);
      assertThat(application.getBean(CdfProperties.class))
          .hasToString(
              "CdfProperties[project=%s, clientId=%s]",
              cdf.project(), cdf.credentials().clientId());

      application.close();

      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> items.item(7))
          .withMessageContaining("closed");
    }
  }

  private static ConfigurableApplicationContext start(LocalCdf cdf) {
    return new SpringApplicationBuilder(CdfConfiguration.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .properties(
            Map.of(
                "cdf.url", cdf.baseUrl(),
                "cdf.project", cdf.project(),
                "cdf.token-url", cdf.tokenUrl(),
                "cdf.client-id", cdf.credentials().clientId(),
                "cdf.client-secret", cdf.credentials().clientSecret()))
        .run();
  }
}
