package io.github.functionapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Responses are values. */
class FunctionResponseTest {
  @Test
  void isEqualToOneThatHoldsTheSame() {
    assertThat(FunctionResponse.of(1)).isEqualTo(FunctionResponse.of(1));
    assertThat(FunctionResponse.of(1)).hasSameHashCodeAs(FunctionResponse.of(1));
    assertThat(response(200, "a", 1, "7", "8")).isEqualTo(response(200, "a", 1, "7", "8"));
  }

  @Test
  void differsInWhateverItHolds() {
    assertThat(response(200, "a", 1, "7", "8"))
        .isNotEqualTo(response(201, "a", 1, "7", "8"))
        .isNotEqualTo(response(200, "b", 1, "7", "8"))
        .isNotEqualTo(response(200, "a", 2, "7", "8"))
        .isNotEqualTo(response(200, "a", 1, "6", "8"))
        .isNotEqualTo(response(200, "a", 1, "7", "9"))
        .isNotEqualTo(1);
  }

  private static FunctionResponse<Integer> response(
      int status, String header, int data, String callId, String functionId) {
    return FunctionResponse.of(
        status, Map.of("name", header), data, Optional.of(callId), Optional.of(functionId));
  }
}
