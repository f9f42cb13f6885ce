package io.github.functionapps.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"9007199254740991", "0d5c7a1e-8b3f-4c5d-9e6f-7a8b9c0d1e2f", "a/b", "..."})
  void visibleCharactersAreAnId(String text) {
    assertThat(PlatformId.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {" ", "a b", "x\nFORGED LINE", "x\r", "\u001b[31m", "æ", "\u007f", ".", ".."})
  void anythingElseIsNone(String text) {
    assertThat(PlatformId.of(text)).isNull();
  }

  @Test
  void aLongTextIsNone() {
    assertThat(PlatformId.of("9".repeat(100))).hasSize(100);
    assertThat(PlatformId.of("9".repeat(101))).isNull();
  }
}
