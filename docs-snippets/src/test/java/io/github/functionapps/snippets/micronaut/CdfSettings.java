package io.github.functionapps.snippets.micronaut;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;

// snippet: micronaut-properties
@ConfigurationProperties("cdf")
record CdfSettings(URI url, String project, URI tokenUrl, String clientId, String clientSecret) {

  @Override
  public String toString() { // without the secret, which the record's own would print
    return "CdfSettings[project=%s, clientId=%s]".formatted(project, clientId);
  }
}
// end
