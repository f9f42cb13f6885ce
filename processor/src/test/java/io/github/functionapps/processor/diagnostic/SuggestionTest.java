package io.github.functionapps.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  @Test
  void aSlipOfThePenIsRecognised() {
    assertThat(Suggestion.nearest("item_id", List.of("count", "itmId"))).contains("itmId");
    assertThat(Suggestion.nearest("item_id", List.of("itemid"))).contains("itemid");
  }

  @Test
  void anotherNameIsNotTakenForOne() {
    assertThat(Suggestion.nearest("item_id", List.of("count", "limit"))).isEmpty();
    assertThat(Suggestion.nearest("id", List.of("x", "key"))).isEmpty();
  }

  @Test
  void distanceIsLevenshteins() {
    assertThat(Suggestion.distance("kitten", "sitting")).isEqualTo(3);
    assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
  }
}
