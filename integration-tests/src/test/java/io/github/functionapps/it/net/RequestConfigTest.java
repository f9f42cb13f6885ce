package io.github.functionapps.it.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import org.apache.hc.client5.http.config.RequestConfig;
import org.junit.jupiter.api.Test;

class RequestConfigTest {
  @Test
  void aDefaultOfTheUsersHoldsForEveryRequest() {
    try (LocalCdf cdf = LocalCdf.start();
        FunctionApps apps =
            cdf.builder()
                .httpClient(
                    (client, connections) ->
                        client.setDefaultRequestConfig(
                            RequestConfig.custom().setExpectContinueEnabled(true).build()))
                .build()) {
      cdf.function("net").post("/number", request -> 1);
      assertThat(apps.create(NetApi.class).post()).isEqualTo(1);
      assertThat(cdf.requests())
          .hasSize(3)
          .extracting(RecordedRequest::headers)
          .allSatisfy(headers -> assertThat(headers).containsKey("expect"))
          // HttpClient's default is to decompress, past the limit for an answer's size.
          .allSatisfy(headers -> assertThat(headers).doesNotContainKey("accept-encoding"));
    }
  }
}
