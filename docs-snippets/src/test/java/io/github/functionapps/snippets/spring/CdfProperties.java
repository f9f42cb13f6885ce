package io.github.functionapps.snippets.spring;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

// snippet: spring-properties
@ConfigurationProperties("cdf")
record CdfProperties(
    URI url,
    String project,
    URI tokenUrl,
    String clientId,
    String clientSecret,
    @DefaultValue("2m") Duration deadline) {

  @Override
  public String toString() { // without the secret, which the record's own would print
    return "CdfProperties[project=%s, clientId=%s]".formatted(project, clientId);
  }
}
// end
