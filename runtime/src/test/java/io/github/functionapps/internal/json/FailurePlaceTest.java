package io.github.functionapps.internal.json;

import static io.github.functionapps.internal.json.RefusedJson.MAPPER;
import static io.github.functionapps.internal.json.RefusedJson.pointer;
import static io.github.functionapps.internal.json.RefusedJson.problem;
import static io.github.functionapps.internal.json.RefusedJson.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A step to where it failed is told where it is a property's name; a key is somebody's value. */
class FailurePlaceTest {
  static class SetterOnField {
    @JsonAnySetter public Map<String, Integer> extra = new HashMap<>();
    public int itemCount;
  }

  static class SetterMethod {
    @JsonAnySetter
    void put(String name, int value) {}
  }

  static final class Inherited extends SetterMethod {}

  interface Open {
    @JsonAnySetter
    void put(String name, int value);
  }

  static final class OfInterface implements Open {
    @Override
    public void put(String name, int value) {}
  }

  /** Jackson could neither read nor write it by itself: it would not know which setter to take. */
  static final class Own {
    void setAmount(List<String> amounts) {}

    void setAmount(Map<String, String> amounts) {}

    Own withAmount(List<String> amounts) {
      return this;
    }

    Own withAmount(Map<String, String> amounts) {
      return this;
    }
  }

  static final class OwnDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    OwnDeserializer() {
      super(Holder.class);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws JsonMappingException {
      throw JsonMappingException.wrapWithPath(
          JsonMappingException.from(parser, "no"), new Own(), "PLANTED");
    }
  }

  @JsonDeserialize(using = OwnDeserializer.class)
  record Holder() {}

  record Renamed(@JsonAlias("old_count") int itemCount) {}

  static final class RenamedBean {
    @JsonAlias("old_count")
    public int itemCount;
  }

  @JsonDeserialize(builder = Built.Builder.class)
  record Built(int itemCount) {
    @JsonPOJOBuilder
    static final class Builder {
      private int count;

      Builder withItemCount(int count) {
        this.count = count;
        return this;
      }

      Built build() {
        return new Built(count);
      }
    }
  }

  @Nested
  class Reading {
    @Test
    void aKeyOfAnAnySetterIsAStarWhereverTheSetterIs() {
      String planted = "{\"PLANTED\":\"PLANTED\"}";
      assertThat(pointer(planted, SetterOnField.class)).isEqualTo("/*");
      assertThat(pointer(planted, SetterMethod.class)).isEqualTo("/*");
      assertThat(pointer(planted, Inherited.class)).isEqualTo("/*");
      assertThat(pointer(planted, OfInterface.class)).isEqualTo("/*");
    }

    @Test
    void thePropertiesBesideAnAnySetterAreTold() {
      assertThat(pointer("{\"item_count\":\"x\"}", SetterOnField.class)).isEqualTo("/item_count");
    }

    @Test
    void theMessageTellsNoKeyEither() {
      assertThat(problem("{\"PLANTED\":\"x\"}", MAPPER.constructType(SetterOnField.class)))
          .hasMessage("the data at /* must be a java.lang.Integer, but a text was found");
    }

    @Test
    void aKeyOfAMapOrAnEntryIsAStar() {
      assertThat(pointer("{\"PLANTED\":\"x\"}", new TypeReference<Map<String, Integer>>() {}))
          .isEqualTo("/*");
      assertThat(pointer("{\"PLANTED\":\"x\"}", new TypeReference<Map.Entry<String, Integer>>() {}))
          .isEqualTo("/*");
    }

    @Test
    void whatTheUsersOwnDeserializerCallsAStepIsAStar() {
      assertThat(pointer("{}", Holder.class)).isEqualTo("/*");
    }

    @Test
    void aPropertyIsToldByAnyOfItsNames() {
      assertThat(pointer("{\"old_count\":\"x\"}", RenamedBean.class)).isEqualTo("/old_count");
      assertThat(pointer("{\"item_count\":\"x\"}", Built.class)).isEqualTo("/item_count");
      assertThat(pointer("[{\"item_count\":\"x\"}]", new TypeReference<List<Renamed>>() {}))
          .isEqualTo("/0/item_count");
    }
  }

  record Broken(String name) {
    @JsonProperty
    int itemCount() {
      return Integer.parseInt(name);
    }
  }

  @Nested
  class Writing {
    @Test
    void aKeyOfAMapOrAnEntryIsAStar() {
      assertThat(refusal(Map.of("PLANTED", Double.NaN)))
          .isEqualTo("the value at /* is NaN or infinite, which is no number to the function");
      assertThat(refusal(Map.entry("PLANTED", new Broken("PLANTED"))))
          .isEqualTo(
              "Jackson cannot write the value at /*/item_count (java.lang.NumberFormatException)");
    }
  }
}
