package io.github.functionapps.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallOptionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "CONTENT-LENGTH",
        "Transfer-Encoding",
        "Accept-Encoding",
        "x-cdp-app",
        "prefer",
        "",
        "a b",
        "a:b",
        "a\r\nb",
        "\u212Aeep-Alive"
      })
  void whatIsWrittenAnywayOrIsNoNameIsRefused(String name) {
    assertThatThrownBy(() -> CallOptions.none().header(name, "x"))
        .isInstanceOf(ConfigurationException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "PLANTED\r\nx: y", "PLANTED\u00e6", "PLANTED\u0000"})
  void aValueIsVisibleAsciiOnOneLine(String value) {
    assertThatThrownBy(() -> CallOptions.none().header("traceparent", value))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageNotContaining("PLANTED");
  }

  /**
   * Error Prone knows it by its simple name; {@code deadline(…)} whose result is dropped is
   * nothing.
   */
  @ParameterizedTest
  @ValueSource(classes = {CallOptions.class, RetryPolicy.class})
  void whatIsReturnedMustNotBeDropped(Class<?> immutable) {
    assertThat(immutable.getAnnotations())
        .extracting(annotation -> annotation.annotationType().getSimpleName())
        .contains("CheckReturnValue");
  }

  @Test
  void theLastOfANameCounts() {
    CallOptions options = CallOptions.none().header("a", "PLANTED").header("A", " PLANTED 2 ");
    assertThat(options.headers()).hasSize(1).containsEntry("A", "PLANTED 2");
    assertThat(options.toString()).doesNotContain("PLANTED");
  }
}
