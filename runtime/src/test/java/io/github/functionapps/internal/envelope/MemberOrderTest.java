package io.github.functionapps.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.Mappers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Members come in any order (wire.md 5), whatever JSON they hold and whatever follows it. */
class MemberOrderTest {
  private static final JsonMapper MAPPER = Mappers.create(Naming.SNAKE_CASE, builder -> {});

  @ParameterizedTest
  @MethodSource("values")
  void dataOfASuccessAreTheSameInEveryOrder(String value) throws Exception {
    for (List<String> members :
        List.of(
            List.of("\"statusCode\":200", "\"data\":VALUE"),
            List.of("\"status_code\":200", "\"data\":VALUE", "\"headers\":{}"),
            List.of("\"success\":true", "\"data\":VALUE", "\"message\":null"),
            List.of("\"status\":200", "\"data\":VALUE", "\"error\":null"))) {
      for (String envelope : objects(members, value)) {
        for (String answer : answers(envelope)) {
          Answer<JsonNode> read = read(answer);
          assertThat(read.kind()).as(answer).isEqualTo(Answer.Kind.SUCCESS);
          assertThat(read.data()).as(answer).isEqualTo(nullIsNone(value));
          assertThat(read.callId()).as(answer).isEqualTo("12");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void detailsAndDataOfAnErrorAreTheSameInEveryOrder(String value) throws Exception {
    for (List<String> members :
        List.of(
            List.of("\"statusCode\":409", "\"message\":\"m\"", "\"details\":VALUE"),
            List.of("\"statusCode\":409", "\"message\":\"m\"", "\"data\":VALUE"),
            List.of("\"status_code\":409", "\"data\":VALUE", "\"details\":VALUE"),
            List.of("\"success\":false", "\"data\":VALUE", "\"details\":VALUE", "\"headers\":{}"),
            List.of("\"status\":409", "\"error\":{}", "\"data\":VALUE", "\"details\":VALUE"))) {
      for (String envelope : objects(members, value)) {
        for (String answer : answers(envelope)) {
          Answer<JsonNode> read = read(answer);
          assertThat(read.kind()).as(answer).isEqualTo(Answer.Kind.FUNCTION_ERROR);
          assertThat(read.details())
              .as(answer)
              .isEqualTo(members.contains("\"details\":VALUE") ? nullIsNone(value) : null);
          assertThat(read.errorData())
              .as(answer)
              .isEqualTo(members.contains("\"data\":VALUE") ? nullIsNone(value) : null);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aPlainResultIsReadWhereverItStands(String value) throws Exception {
    if (!value.contains("statusCode")) { // it would be an envelope
      for (String answer : answers(value)) {
        assertThat(read(answer).data()).as(answer).isEqualTo(nullIsNone(value));
      }
    }
    String holder = "{\"value\":" + value + "}";
    for (String answer : answers(holder)) {
      assertThat(read(answer).data()).as(answer).isEqualTo(MAPPER.readTree(holder));
    }
  }

  /** A setting of the user's, who thinks of whole texts. */
  @Test
  void whatFollowsTheDataIsNeverATrailingToken() throws Exception {
    JsonMapper strict =
        Mappers.create(
            Naming.SNAKE_CASE,
            builder -> builder.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    for (String envelope :
        objects(List.of("\"statusCode\":200", "\"data\":VALUE", "\"headers\":{}"), "[5]")) {
      for (String answer : answers(envelope)) {
        assertThat(read(strict, answer).data()).as(answer).isEqualTo(strict.readTree("[5]"));
      }
    }
  }

  static Stream<String> values() {
    return Stream.of(
        "5",
        "-5",
        "0",
        "123456789012345678901234567890",
        "1.5",
        "-0.5e-3",
        "NaN",
        "Infinity",
        "-Infinity",
        "true",
        "false",
        "null",
        "\"\"",
        "\"5\"",
        "\"æø😀\\n\"",
        "[]",
        "[5,[6]]",
        "{}",
        "{\"data\":5,\"statusCode\":500}");
  }

  /** The members as an object, in every order, with and without white space after the value. */
  private static List<String> objects(List<String> members, String value) {
    List<String> objects = new ArrayList<>();
    permute(new ArrayList<>(members), 0, objects);
    return Stream.of(value, value + " ", value + "\n ")
        .flatMap(text -> objects.stream().map(object -> object.replace("VALUE", text)))
        .toList();
  }

  private static void permute(List<String> members, int fixed, List<String> objects) {
    if (fixed == members.size()) {
      objects.add("{" + String.join(",", members) + "}");
    }
    for (int i = fixed; i < members.size(); i++) {
      Collections.swap(members, fixed, i);
      permute(members, fixed + 1, objects);
      Collections.swap(members, fixed, i);
    }
  }

  /** The platform's envelope, the classic one, and the response first and last in them. */
  private static List<String> answers(String response) {
    return List.of(
        "{\"callId\":12,\"runtimeStatus\":\"Completed\",\"response\":" + response + "}",
        "{\"response\":" + response + ",\"runtimeStatus\":\"Completed\",\"callId\":12}",
        "{\"functionId\":34,\"callId\":12,\"response\":" + response + "}",
        "\ufeff{\"response\": " + response + " ,\"callId\":\"12\"}");
  }

  private static Answer<JsonNode> read(String answer) {
    return read(MAPPER, answer);
  }

  private static Answer<JsonNode> read(JsonMapper mapper, String answer) {
    DataReader<JsonNode> reader = DataReader.of(mapper, mapper.constructType(JsonNode.class));
    return AnswerParser.parse(mapper, reader, answer.getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode nullIsNone(String json) throws Exception {
    JsonNode tree = MAPPER.readTree(json);
    return tree.isNull() ? null : tree;
  }
}
