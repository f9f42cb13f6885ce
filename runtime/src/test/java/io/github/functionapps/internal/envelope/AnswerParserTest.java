package io.github.functionapps.internal.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.functionapps.annotation.Naming;
import io.github.functionapps.internal.json.DataReader;
import io.github.functionapps.internal.json.Mappers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of wire.md 1 and 5 that an answer can have. */
class AnswerParserTest {
  private final JsonMapper mapper = Mappers.create(Naming.SNAKE_CASE, builder -> {});

  record Item(int id, String name) {}

  private static final Item PUMP = new Item(7, "pump");

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the newest era, the oldest, members the other way round
        "{\"statusCode\":201,\"data\":DATA,\"headers\":{\"content-type\":\"application/json\"}}",
        "{\"status_code\":201,\"data\":DATA,\"headers\":{\"content-type\":\"application/json\"}}",
        "{\"headers\":{\"Content-Type\":\"application/json\"},\"data\":DATA,\"statusCode\":201}",
      })
  void theEnvelopesOfTheErasAreOne(String envelope) {
    assertThat(read(Item.class, completed(envelope)))
        .usingRecursiveComparison()
        .isEqualTo(success(201, Map.of("content-type", "application/json"), PUMP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"success\":true,\"data\":DATA}",
        "{\"data\":DATA,\"success\":true}",
        "{\"status\":200,\"data\":DATA}",
        "{\"data\":DATA,\"status\":200}",
        "{\"statusCode\":200,\"data\":DATA}",
        "DATA",
      })
  void olderDialectsAndPlainResultsHaveNoHeaders(String envelope) {
    assertThat(read(Item.class, completed(envelope)))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), PUMP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"status\":200,\"data\":{},\"colour\":\"red\"}", // a member beyond the known ones
        "{\"status\":99,\"data\":{}}", // no HTTP status
        "{\"status\":\"ok\",\"data\":{}}",
        "{\"status\":200}", // neither data nor error
        "{\"statusCode\":\"200\",\"data\":1}",
        "{}",
      })
  void anythingElseIsThePlainResultWhole(String result) throws Exception {
    assertThat(read(JsonNode.class, completed(result)))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), mapper.readTree(result)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"statusCode\":404,\"errorType\":\"NotFound\",\"message\":\"gone\",\"details\":{\"a\":1}}",
        "{\"status_code\":404,\"error_type\":\"NotFound\",\"message\":\"gone\",\"details\":{\"a\":1}}",
        "{\"details\":{\"a\":1},\"message\":\"gone\",\"errorType\":\"NotFound\",\"statusCode\":404}",
        "{\"status\":404,\"error\":{\"message\":\"gone\"},\"error_type\":\"NotFound\","
            + "\"details\":{\"a\":1}}",
      })
  void errorsCarryTypeMessageAndDetails(String envelope) throws Exception {
    assertThat(read(Item.class, completed(envelope)))
        .usingRecursiveComparison()
        .isEqualTo(
            functionError(404, Map.of(), "NotFound", "gone", mapper.readTree("{\"a\":1}"), null));
  }

  @Test
  void anErrorMayCarryDataAndNoType() throws Exception {
    assertThat(read(Item.class, completed("{\"statusCode\":404,\"data\":{\"id\":4711}}")))
        .usingRecursiveComparison()
        .isEqualTo(
            functionError(404, Map.of(), null, null, null, mapper.readTree("{\"id\":4711}")));
  }

  @Test
  void anErrorOfTheOldestDialectHasTheStatusOfItsType() {
    assertThat(
            read(
                Item.class,
                completed(
                    "{\"success\":false,\"error_type\":\"ValidationError\",\"message\":\"m\"}")))
        .usingRecursiveComparison()
        .isEqualTo(functionError(400, Map.of(), "ValidationError", "m", null, null));
    assertThat(read(Item.class, completed("{\"success\":false,\"message\":\"m\"}")))
        .usingRecursiveComparison()
        .isEqualTo(functionError(500, Map.of(), null, "m", null, null));
  }

  @Test
  void aFailedCallWithTheFunctionsStatusIsItsOwnAnswer() {
    for (int code : List.of(400, 404, 499, 501, 599)) {
      assertThat(read(Item.class, failed("{\"code\":" + code + ",\"message\":\"m\"}")))
          .usingRecursiveComparison()
          .isEqualTo(functionError(code, Map.of(), null, "m", null, null));
    }
  }

  @Test
  void aFailedCallWithAnotherCodeIsACrash() {
    for (int code : List.of(500, 399, 600, 0)) {
      assertThat(read(Item.class, failed("{\"code\":" + code + ",\"message\":\"m\"}")))
          .usingRecursiveComparison()
          .isEqualTo(ended(Answer.Kind.FAILED, code, "m"));
    }
    assertThat(read(Item.class, failed("null")))
        .usingRecursiveComparison()
        .isEqualTo(ended(Answer.Kind.FAILED, null, null));
    assertThat(read(Item.class, failed("\"words\"")))
        .usingRecursiveComparison()
        .isEqualTo(ended(Answer.Kind.FAILED, null, "words"));
  }

  @Test
  void theStatusIsComparedWithoutCase() {
    assertThat(
            read(
                Item.class,
                "{\"call_id\":12,\"function_id\":34,\"runtime_status\":\"TIMEOUT\","
                    + "\"error\":{\"code\":408,\"message\":\"m\"}}"))
        .usingRecursiveComparison()
        .isEqualTo(ended(Answer.Kind.TIMED_OUT, 408, "m"));
  }

  @Test
  void anotherStatusIsNoSuccess() {
    assertThat(problem("{\"runtimeStatus\":\"Running\",\"callId\":12,\"functionId\":34}"))
        .isEqualTo(
            "the answer's runtimeStatus must be Completed, Failed or Timeout, but it is another"
                + " one");
    assertThat(problem("{\"callId\":12,\"functionId\":34}"))
        .isEqualTo(
            "the answer's runtimeStatus must be Completed, Failed or Timeout, but it is missing");
  }

  @Test
  void idsMayBeTextAndComeLast() {
    assertThat(
            read(
                Item.class,
                "{\"response\":{\"statusCode\":200,\"data\":{\"id\":7,\"name\":\"pump\"}},"
                    + "\"runtimeStatus\":\"Completed\",\"functionId\":\"34\",\"callId\":\"12\"}"))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), PUMP));
  }

  @Test
  void idsAreFoundBehindDataThatCannotBeRead() {
    Answer<Item> answer =
        read(
            Item.class,
            "{\"runtimeStatus\":\"Completed\",\"response\":{\"statusCode\":200,\"data\":"
                + "{\"id\":\"x\",\"name\":[1,{}]}},\"callId\":12,\"functionId\":34}");
    assertThat(answer.callId()).isEqualTo("12");
    assertThat(answer.functionId()).isEqualTo("34");
    assertThat(answer.problem().getMessage())
        .isEqualTo("the data at /id must be an int, but a text was found");
  }

  @Test
  void aCallWithoutAResponseAnsweredNothing() {
    assertThat(
            read(Item.class, "{\"runtimeStatus\":\"Completed\",\"callId\":12,\"functionId\":34}"))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), null));
    assertThat(
            problem(
                "{\"runtimeStatus\":\"Completed\",\"response\":null,\"callId\":12,\"functionId\":34,"
                    + "\"error\":{\"code\":503,\"message\":\"m\"}}"))
        .isEqualTo("the call completed, but the platform could not fetch its response (code 503)");
  }

  @Test
  void dataOfEveryShapeIsRead() {
    JavaType items = mapper.constructType(new TypeReference<List<Item>>() {});
    assertThat(
            AnswerParser.parse(
                mapper, DataReader.of(mapper, items), bytes(completed("[DATA,DATA]"))))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), List.of(PUMP, PUMP)));
    assertThat(read(String.class, completed("\"label 1\"")))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), "label 1"));
    assertThat(read(Double.class, completed("{\"statusCode\":200,\"data\":NaN}")).data()).isNaN();
    assertThat(read(Item.class, completed("{\"statusCode\":204,\"data\":null}")))
        .usingRecursiveComparison()
        .isEqualTo(success(204, Map.of(), null));
  }

  @Test
  void unicodeBeforeTheDataDoesNotShiftIt() {
    assertThat(
            read(
                Item.class,
                completed("{\"headers\":{\"x\":\"æø😀\"},\"data\":DATA,\"statusCode\":200}")))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of("x", "æø😀"), PUMP));
  }

  @Test
  void aByteOrderMarkDoesNotShiftTheData() {
    byte[] json = bytes(completed("{\"data\":DATA,\"statusCode\":200}"));
    byte[] marked = new byte[json.length + 3];
    System.arraycopy(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, 0, marked, 0, 3);
    System.arraycopy(json, 0, marked, 3, json.length);
    assertThat(
            AnswerParser.parse(
                mapper, DataReader.<Item>of(mapper, mapper.constructType(Item.class)), marked))
        .usingRecursiveComparison()
        .isEqualTo(success(200, Map.of(), PUMP));
  }

  @Test
  void whatIsNoAnswerSaysSo() {
    assertThat(problem("")).isEqualTo("the answer must be a JSON object, but it is empty");
    assertThat(problem(" \n")).isEqualTo("the answer must be a JSON object, but it is empty");
    assertThat(problem("[]"))
        .isEqualTo("the answer must be a JSON object, but it is another JSON value");
    assertThat(problem("<html><body>busy</body></html>"))
        .matches("the answer is not JSON \\(line 1, column [12]\\)"); // 2 before Jackson 2.16
    assertThat(problem("{\"runtimeStatus\":\"Completed\",\"callId\":12,\"functionId\":34,\"resp"))
        .startsWith("the answer ends in the middle of its JSON (line 1, column ");
  }

  @Test
  void nestingKeepsItsLimit() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    Answer<JsonNode> answer = read(JsonNode.class, completed(deep));
    assertThat(answer.problem().getMessage())
        .isEqualTo(
            "the answer breaks a limit of the JSON parser on nesting, number or text length");
  }

  private static String completed(String response) {
    return ("{\"callId\":12,\"functionId\":34,\"runtimeStatus\":\"Completed\",\"response\":"
            + response
            + "}")
        .replace("DATA", "{\"id\":7,\"name\":\"pump\"}");
  }

  private static String failed(String error) {
    return "{\"callId\":12,\"functionId\":34,\"runtimeStatus\":\"Failed\",\"error\":" + error + "}";
  }

  private <T> Answer<T> read(Class<T> type, String answer) {
    return AnswerParser.parse(
        mapper, DataReader.of(mapper, mapper.constructType(type)), bytes(answer));
  }

  private String problem(String answer) {
    return read(Item.class, answer).problem().getMessage();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static <D> Answer<D> success(int status, Map<String, String> headers, D data) {
    return identified(Answer.success(status, headers, data));
  }

  private static Answer<Item> functionError(
      int status,
      Map<String, String> headers,
      String errorType,
      String message,
      JsonNode details,
      JsonNode data) {
    Answer<Item> answer = new Answer<>(Answer.Kind.FUNCTION_ERROR);
    answer.status = status;
    answer.headers = headers;
    answer.errorType = errorType;
    answer.message = message;
    answer.details = details;
    answer.errorData = data;
    return identified(answer);
  }

  private static Answer<Item> ended(Answer.Kind kind, Integer code, String message) {
    Answer<Item> answer = new Answer<>(kind);
    answer.code = code;
    answer.message = message;
    return identified(answer);
  }

  private static <D> Answer<D> identified(Answer<D> answer) {
    answer.callId = "12";
    answer.functionId = "34";
    return answer;
  }
}
