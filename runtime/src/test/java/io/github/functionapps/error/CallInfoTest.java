package io.github.functionapps.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is known of a call becomes more, never less. */
class CallInfoTest {
  private final CallInfo known = CallInfo.of("GET / of f").withIds("7", "9");

  @Test
  void anIdThatIsToldTakesThePlaceOfTheKnownOne() {
    assertThat(known.withIds("8", "10").callId).isEqualTo("8");
    assertThat(known.withIds("8", "10").functionId).isEqualTo("10");
  }

  @Test
  void anIdThatIsNotToldStaysKnown() {
    assertThat(known.withIds(null, "10").callId).isEqualTo("7");
    assertThat(known.withIds("8", null).functionId).isEqualTo("9");
  }
}
