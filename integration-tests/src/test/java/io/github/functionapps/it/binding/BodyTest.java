package io.github.functionapps.it.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import io.github.functionapps.annotation.Body;
import io.github.functionapps.annotation.Field;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Patch;
import io.github.functionapps.annotation.Post;
import io.github.functionapps.annotation.Put;
import io.github.functionapps.it.StubFunction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes into the body: named members, or one value that is all of it (design.md 3 and 4). */
class BodyTest {
  @RegisterExtension static final StubFunction FUNCTION = new StubFunction();

  private Api api;

  @BeforeEach
  void create() {
    api = FUNCTION.client(Api.class);
  }

  @Test
  void eachParameterIsOneMember() {
    assertThat(
            FUNCTION.sentBy(() -> api.create(new Part("pump", null), List.of(), Map.of("aKey", 1))))
        .isEqualTo(
            "POST /parts {\"part\":{\"display_name\":\"pump\"},\"tags\":[],\"stockLevels\":{\"aKey\":1}}");
  }

  @Test
  void propertiesAreMappedAbsentOnesLeftOutAndDecimalsKeepTheirPoint() {
    Part part =
        new Part(
            "pump", new Details(new BigDecimal("5"), 2, LocalDate.EPOCH, Optional.empty(), null));

    FUNCTION.sentBy(() -> api.create(part, null, null));

    assertThat(FUNCTION.cdf().calls().get(0).bodyText())
        .contains(
            "\"body\":{\"part\":{\"display_name\":\"pump\",\"details\":{\"unit_cost\":5.0,"
                + "\"weightKg\":2.0,\"since\":\"1970-01-01\",\"always_there\":null}}}");
  }

  @Test
  void nullAndEmptyAreSentOnlyWhereDeclared() {
    assertThat(
            FUNCTION.sentBy(() -> api.change(7, null, Optional.empty(), OptionalInt.empty(), null)))
        .isEqualTo("PATCH /parts/7 {\"note\":null,\"price\":null}");
    assertThat(
            FUNCTION.sentBy(
                () -> api.change(7, "n", Optional.of(1.5), OptionalInt.of(3), NullNode.instance)))
        .isEqualTo("PATCH /parts/7 {\"note\":\"n\",\"price\":1.5,\"count\":3,\"extra\":null}");
  }

  @Test
  void bytesAreBase64AndCharsAreText() {
    assertThat(FUNCTION.sentBy(() -> api.binary(new byte[] {1, 2, 3}, new char[] {'a', 'b'})))
        .isEqualTo("POST /binary {\"bytes\":\"AQID\",\"chars\":\"ab\"}");
  }

  @Test
  void aBareBodyIsAnObjectOrAnArrayOfObjects() {
    assertThat(FUNCTION.sentBy(() -> api.replace(7, new Part("pump", null))))
        .isEqualTo("PUT /parts/7 {\"display_name\":\"pump\"}");
    assertThat(FUNCTION.sentBy(() -> api.load(List.of(new Part("a", null), new Part("b", null)))))
        .isEqualTo("POST /parts/import [{\"display_name\":\"a\"},{\"display_name\":\"b\"}]");
    assertThat(FUNCTION.sentBy(() -> api.load(List.of()))).isEqualTo("POST /parts/import []");
    assertThat(FUNCTION.sentBy(() -> api.load(new Part[] {new Part("a", null)})))
        .isEqualTo("POST /parts/import [{\"display_name\":\"a\"}]");
    assertThat(FUNCTION.sentBy(() -> api.map(Map.of("aKey", 1))))
        .isEqualTo("POST /map {\"aKey\":1}");
    assertThat(
            FUNCTION.sentBy(() -> api.tree(JsonNodeFactory.instance.objectNode().put("aKey", 1))))
        .isEqualTo("POST /tree {\"aKey\":1}");
  }

  @Test
  void noBodyIsAnEmptyObject() {
    assertThat(FUNCTION.sentBy(() -> api.nothing())).isEqualTo("POST /nothing {}");
    assertThat(FUNCTION.sentBy(() -> api.replace(7, null))).isEqualTo("PUT /parts/7 {}");
    assertThat(FUNCTION.sentBy(() -> api.maybe(Optional.empty()))).isEqualTo("POST /maybe {}");
    assertThat(FUNCTION.sentBy(() -> api.maybe(Optional.of(new Part("p", null)))))
        .isEqualTo("POST /maybe {\"display_name\":\"p\"}");
  }

  @FunctionApp("f")
  interface Api {
    @Post("/parts")
    void create(Part part, List<String> tags, @Field("stockLevels") Map<String, Integer> stock);

    @Patch("/parts/{part_id}")
    void change(
        int partId,
        @Field(sendNull = true) @Nullable String note,
        @Field(sendNull = true) Optional<Double> price,
        OptionalInt count,
        @Nullable JsonNode extra);

    @Post("/binary")
    void binary(byte[] bytes, char[] chars);

    @Put("/parts/{part_id}")
    void replace(int partId, @Body @Nullable Part part);

    @Post("/parts/import")
    void load(@Body List<Part> parts);

    @Post("/parts/import")
    void load(@Body Part[] parts);

    @Post("/map")
    void map(@Body Map<String, Integer> values);

    @Post("/tree")
    void tree(@Body JsonNode tree);

    @Post("/nothing")
    void nothing();

    @Post("/maybe")
    void maybe(@Body Optional<Part> part);
  }

  record Part(String displayName, @Nullable Details details) {}

  record Details(
      BigDecimal unitCost,
      @JsonProperty("weightKg") float weight,
      LocalDate since,
      Optional<String> note,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String alwaysThere) {}
}
