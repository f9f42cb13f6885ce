package io.github.functionapps.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {
  @ParameterizedTest
  @CsvSource({
    "https://acme.cognitedata.com, https://acme.cognitedata.com/x, true",
    "https://acme.cognitedata.com, HTTPS://ACME.cognitedata.com:443/x, true",
    "https://acme.cognitedata.com:443/base, https://acme.cognitedata.com/x, true",
    "http://127.0.0.1:80, http://127.0.0.1/x, true",
    "https://acme.cognitedata.com, http://acme.cognitedata.com/x, false",
    "https://acme.cognitedata.com, http://acme.cognitedata.com:443/x, false",
    "https://acme.cognitedata.com, https://acme.cognitedata.com:8443/x, false",
    "https://acme.cognitedata.com, https://acme.cognitedata.com.evil.example/x, false",
    "https://acme.cognitedata.com, https://evil.example/acme.cognitedata.com, false",
    "https://acme.cognitedata.com, https://acme.cognitedata.com@evil.example/x, false",
    "https://acme.cognitedata.com, https://user@acme.cognitedata.com/x, false",
    "https://acme.cognitedata.com, https:acme.cognitedata.com/x, false",
    "https://acme.cognitedata.com, file:///etc/passwd, false",
  })
  void theTokenGoesToTheSameOriginAlone(URI base, URI location, boolean same) {
    assertThat(Whereabouts.isSameOrigin(location, base)).isEqualTo(same);
  }
}
