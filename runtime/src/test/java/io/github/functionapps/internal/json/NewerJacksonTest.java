package io.github.functionapps.internal.json;

import static io.github.functionapps.internal.json.RefusedJson.pointer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the oldest Jackson that applications may have does not know; not compiled against it. */
class NewerJacksonTest {
  /** From 2.18 on. */
  static final class SetterInConstructor {
    @JsonCreator
    SetterInConstructor(
        @JsonProperty("name") String name, @JsonAnySetter Map<String, Integer> extra) {}
  }

  @Test
  void theKeyOfAnAnySetterInAConstructorIsNotTold() {
    assertThat(pointer("{\"PLANTED\":\"x\"}", SetterInConstructor.class)).isEqualTo("/*");
  }
}
