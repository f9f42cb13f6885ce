package io.github.functionapps.internal.json;

import static io.github.functionapps.internal.json.RefusedJson.pointer;
import static io.github.functionapps.internal.json.RefusedJson.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the oldest Jackson that applications may have does not do; not compiled against it. */
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

  record Extended(@JsonAnyGetter Map<String, Object> extra) {}

  static class GetterMethod {
    @JsonAnyGetter
    Map<String, Object> extra() {
      return Map.of("PLANTED", new FailurePlaceTest.Broken("PLANTED"));
    }
  }

  static final class InheritedGetter extends GetterMethod {}

  /** Older ones do not say how the getter is called, which makes it a star too. */
  @Test
  void aKeyOfAnAnyGetterIsAStarWhereverTheGetterIs() {
    String expected =
        "Jackson cannot write the value at /extra/*/item_count (java.lang.NumberFormatException)";
    assertThat(refusal(new Extended(new GetterMethod().extra()))).isEqualTo(expected);
    assertThat(refusal(new GetterMethod())).isEqualTo(expected);
    assertThat(refusal(new InheritedGetter())).isEqualTo(expected);
  }
}
