package io.github.functionapps.compat.boot;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where CDF is, and who calls. */
@ConfigurationProperties("cdf")
public record CdfProperties(
    URI baseUrl,
    String project,
    URI tokenUrl,
    String clientId,
    String clientSecret,
    String scope) {}
