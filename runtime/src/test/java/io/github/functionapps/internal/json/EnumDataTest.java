package io.github.functionapps.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text that is no constant of an enum: which ones there are is the reader's own code. */
class EnumDataTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});
  private static final String HERE = EnumDataTest.class.getName();

  enum Kind {
    CENTRIFUGAL,
    @JsonProperty("screw-type")
    SCREW
  }

  enum Many {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L
  }

  record Pump(Kind kind) {}

  @Test
  void theConstantsAreToldByTheirNamesInJson() {
    assertThat(problem("\"PLANTED\"", MAPPER.constructType(Kind.class)))
        .isEqualTo(
            "the data must be an "
                + HERE
                + "$Kind, but a text was found that is none of the constants CENTRIFUGAL,"
                + " screw-type; @JsonProperty names a constant as the function does");
    assertThat(problem("{\"kind\":\"SCREW\"}", MAPPER.constructType(Pump.class)))
        .isEqualTo(
            "the data at /kind must be an "
                + HERE
                + "$Kind, but a text was found that is none of the constants CENTRIFUGAL,"
                + " screw-type; @JsonProperty names a constant as the function does");
  }

  @Test
  void ofManyConstantsTheFirstAreTold() {
    assertThat(problem("\"PLANTED\"", MAPPER.constructType(Many.class)))
        .contains("none of the constants A, B, C, D, E, F, G, H, I, J and 2 more; @JsonProperty");
  }

  @Test
  void aKeyIsToldLikeAText() {
    assertThat(
            problem(
                "{\"PLANTED\":1}",
                MAPPER.constructType(new TypeReference<Map<Kind, Integer>>() {})))
        .contains("but a key was found that is none of the constants CENTRIFUGAL, screw-type;");
  }

  private static String problem(String json, JavaType type) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return catchThrowableOfType(
            UnreadableException.class,
            () -> {
              try (var parser = MAPPER.createParser(bytes)) {
                parser.nextToken();
                DataReader.of(MAPPER, type).read(parser, bytes, 0);
              }
            })
        .getMessage();
  }
}
