package io.github.functionapps.it.call;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.ApiException;
import io.github.functionapps.testing.Endpoint;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.RecordedRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the requests look like (wire.md 1). */
class HeadersTest extends CallFixture {
  @ParameterizedTest
  @EnumSource(
      value = Endpoint.class,
      names = {"SESSION", "CALL"})
  void theApiGetsTheseHeadersAndNoOthers(Endpoint endpoint) {
    client(cdf.builder().appName("pump watch").cdfVersion("20230101-alpha")).item(1);
    RecordedRequest request = requests(endpoint).get(0);
    assertThat(request.headers().keySet())
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .containsExactlyInAnyOrder(
            "authorization",
            "cdf-version",
            "connection",
            "content-length",
            "content-type",
            "host",
            "user-agent",
            "x-cdp-app",
            "x-cdp-sdk");
    assertThat(request.header("authorization").orElseThrow()).startsWith("Bearer local-token");
    assertThat(request.header("cdf-version")).contains("20230101-alpha");
    assertThat(request.header("content-type")).contains("application/json");
    assertThat(request.header("connection")).contains("keep-alive");
    assertThat(request.header("x-cdp-app")).contains("pump watch");
    assertThat(request.header("x-cdp-sdk").orElseThrow()).matches("FunctionAppsJava:\\S+");
  }

  @Test
  void theVersionOfTheApiIsTheBetaUnlessSet() {
    client(cdf.builder()).item(1);
    assertThat(requests(SESSION).get(0).header("cdf-version")).contains("20230101-beta");
    assertThat(requests(CALL).get(0).header("cdf-version")).contains("20230101-beta");
    assertThat(requests(CALL).get(0).header("x-cdp-app")).isEmpty();
  }

  @Test
  void cookiesAreNotKept() {
    ItemsApi items = client(cdf.builder());
    cdf.next(CALL).answer(500, Map.of("Set-Cookie", "planted=1; Path=/"), new byte[0]);
    assertThatThrownBy(() -> items.item(1)).isInstanceOf(ApiException.class);
    items.item(1);
    assertThat(cdf.requests()).allSatisfy(r -> assertThat(r.header("cookie")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "plain-id_1.2~3, plain-id_1.2~3",
    "two words, two%20words",
    "a/b, a%2Fb",
    "100%, 100%25",
    "100%25, 100%2525",
    "a?b#c, a%3Fb%23c",
    "a+b&c=d;e, a+b&c=d;e",
    "pumpe-\u00e6\u00f8, pumpe-%C3%A6%C3%B8",
    "\ud83d\ude00, %F0%9F%98%80"
  })
  void anExternalIdIsOneSegmentOfThePath(String externalId, String segment) {
    cdf.function(externalId).get("/items/{id}", request -> new ItemsApi.Item(1));
    opened(cdf.builder()).create(ItemsApi.class, externalId).item(1);
    assertThat(cdf.calls())
        .extracting(RecordedRequest::path)
        .containsExactly("/api/v1/projects/local-project/function-apps/" + segment + "/calls");
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (LocalCdf other = LocalCdf.start()) {
      for (int status : new int[] {301, 302, 303, 307, 308}) {
        String location = other.baseUrl() + "/api/v1/projects/local-project/sessions";
        cdf.next(CALL).answer(status, Map.of("Location", location), new byte[0]);
        cdf.next(SESSION).answer(status, Map.of("Location", location), new byte[0]);
        ItemsApi items =
            client(
                cdf.builder()
                    .credentials(() -> new AccessToken(cdf.issueToken(), Instant.MAX))
                    .session(Session.nonces(() -> "nonce")));
        assertThatThrownBy(() -> items.item(1)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> client(cdf.builder()).item(1)).isInstanceOf(ApiException.class);
      }
      assertThat(other.requests()).isEmpty();
    }
  }
}
