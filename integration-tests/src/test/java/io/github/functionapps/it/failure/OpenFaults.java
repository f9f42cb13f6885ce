package io.github.functionapps.it.failure;

import java.net.URI;
import java.time.Duration;

/** Failures whose callers do not learn yet what they should. Move each once it is mended. */
final class OpenFaults {
  private OpenFaults() {}

  static Catalogue catalogue() {
    return new Catalogue("open-faults")
        .add(
            "a number beyond the type",
            Call.NUMBER,
            stage -> stage.answersData("12345678901234567890"))
        .add(
            "any property of another type",
            Call.EXTRAS,
            stage -> stage.answersData("{\"PLANTED\": \"PLANTED\"}"))
        .add(
            "a TLS handshake without an answer",
            stage -> {
              stage.settings().connectTimeout(Duration.ofMillis(200));
              TransportFailures.callAt(
                  stage, URI.create(stage.cdf().baseUrl().toString().replace("http:", "https:")));
            })
        .add("chunks of garbage", TransportFailures.chunked("PLANTED\r\n"));
  }
}
