package io.github.functionapps.internal.json;

import static io.github.functionapps.internal.json.RefusedJson.pointer;
import static io.github.functionapps.internal.json.RefusedJson.pointerOf;
import static io.github.functionapps.internal.json.RefusedJson.problem;
import static io.github.functionapps.internal.json.RefusedJson.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A property is told by the name that is declared for it, however Jackson came to call it. */
class DeclaredNamesTest {
  static final class Address {
    @JsonProperty("Zip-Code")
    @JsonAlias("post_code")
    public int zip;

    @JsonAnySetter public Map<String, Integer> extra = new HashMap<>();
  }

  static final class Person {
    @JsonAlias("Old_Count")
    public int itemCount;

    public Address home;

    @JsonAnySetter public Map<String, Integer> extra = new HashMap<>();
  }

  static final class Flat {
    @JsonUnwrapped(prefix = "p_", suffix = "_s")
    public Person person;
  }

  static final class Flatter {
    @JsonUnwrapped(prefix = "q_")
    public Flat flat;
  }

  record Page<T>(List<T> items) {}

  @JsonFormat(with = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
  static final class AnyCase {
    @JsonAlias("Old_Count")
    public int itemCount;

    @JsonAnySetter public Map<String, Integer> extra = new HashMap<>();
  }

  @JsonFormat(without = JsonFormat.Feature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
  static final class ExactCase {
    public int itemCount;
    @JsonAnySetter public Map<String, Integer> extra = new HashMap<>();
  }

  @Nested
  class Reading {
    @Test
    void aPropertyOfAnUnwrappedOneIsToldWithItsPrefixAndSuffix() {
      assertThat(pointer("{\"p_item_count_s\":\"x\"}", Flat.class)).isEqualTo("/p_item_count_s");
      assertThat(pointer("{\"p_home_s\":{\"p_Zip-Code_s\":\"x\"}}", Flat.class))
          .isEqualTo("/p_home_s/p_Zip-Code_s"); // Jackson reads it so
      assertThat(pointer("{\"q_p_item_count_s\":\"x\"}", Flatter.class))
          .isEqualTo("/q_p_item_count_s");
      assertThat(
              pointer(
                  "{\"items\":[{\"p_item_count_s\":\"x\"}]}", new TypeReference<Page<Flat>>() {}))
          .isEqualTo("/items/0/p_item_count_s");
    }

    @Test
    void anyOtherNameInAnUnwrappedOneIsAStar() {
      assertThat(pointer("{\"PLANTED_item_count_s\":\"x\"}", Flat.class)).isEqualTo("/*");
      assertThat(pointer("{\"p_PLANTED_s\":\"x\"}", Flat.class)).isEqualTo("/*");
      assertThat(pointer("{\"p_item_count_s\":\"x\"}", Person.class)).isEqualTo("/*");
    }

    @Test
    void aLongNameMadeOfPrefixesIsAStar() {
      assertThat(pointer("{\"p_" + "q_p_".repeat(5_000) + "_s\":\"x\"}", Flatter.class))
          .isEqualTo("/*");
    }

    @Test
    void aPropertyThatIsReadWithoutCaseIsToldAsItIsDeclared() {
      assertThat(pointer("{\"ITEM_COUNT\":\"x\"}", AnyCase.class)).isEqualTo("/item_count");
      assertThat(pointer("{\"OLD_COUNT\":\"x\"}", AnyCase.class)).isEqualTo("/Old_Count");
      assertThat(pointer("{\"PLANTED\":\"x\"}", AnyCase.class)).isEqualTo("/*");
      JsonMapper anyCase =
          Mappers.create(
              Naming.SNAKE_CASE,
              builder -> builder.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
      JavaType person = anyCase.constructType(Person.class);
      assertThat(pointerOf(problem("{\"ITEM_COUNT\":\"x\"}", person, anyCase)))
          .isEqualTo("/item_count");
      JavaType exact = anyCase.constructType(ExactCase.class);
      assertThat(pointerOf(problem("{\"ITEM_COUNT\":\"x\"}", exact, anyCase))).isEqualTo("/*");
    }

    @Test
    void aKeyThatDiffersInCaseIsAStarWhereTheCaseCounts() {
      assertThat(pointer("{\"ITEM_COUNT\":\"x\"}", Person.class)).isEqualTo("/*");
    }
  }

  record Broken(String name) {
    @JsonProperty
    int itemCount() {
      return Integer.parseInt(name);
    }
  }

  record FlatBroken(@JsonUnwrapped(prefix = "p_") Broken inner) {}

  interface Face {
    @JsonProperty("renamed")
    int itemCount();
  }

  @JsonSerialize(as = Face.class)
  record Faced(String name) implements Face {
    @Override
    @JsonProperty("other")
    public int itemCount() {
      return Integer.parseInt(name);
    }
  }

  @Nested
  class Writing {
    @Test
    void aPropertyOfAnUnwrappedOneIsToldWithItsPrefix() {
      assertThat(refusal(new FlatBroken(new Broken("PLANTED"))))
          .isEqualTo(
              "Jackson cannot write the value at /inner/p_item_count"
                  + " (java.lang.NumberFormatException)");
    }

    @Test
    void aPropertyOfTheTypeThatItIsWrittenAsIsTold() {
      assertThat(refusal(List.of(new Faced("PLANTED"))))
          .isEqualTo(
              "Jackson cannot write the value at /0/renamed (java.lang.NumberFormatException)");
    }
  }
}
