package io.github.functionapps.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.ConfigurationException;
import io.github.functionapps.internal.failure.Try;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallHandleTest {
  private static final String JSON =
      """
      {"version": 1, "origin": "https://cdf.example:443", "project": "acme", "function": "f",
       "verb": "GET", "route": "/a", "naming": "SNAKE_CASE", "location": "https://cdf.example/x",
       "callId": null, "functionId": null}
      """;

  private final CallsEndpoint endpoint =
      new CallsEndpoint(null, URI.create("https://cdf.example"), "acme", null, null);

  @Test
  void aHandleIsRead() {
    assertThat(read(JSON).value()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"origin", "function", "verb", "route", "naming", "location"})
  void whatHoldsSomethingElseThanTextIsNoHandle(String member) {
    String wrong = JSON.replaceFirst("\"" + member + "\": \"[^\"]*\"", "\"" + member + "\": 7");
    assertThat(read(wrong).failure().exception(CallInfo.NONE))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("what was given is no handle of a FunctionCall that this version can read");
  }

  private Try<CallHandle> read(String json) {
    return CallHandle.read(
        Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)), endpoint);
  }
}
