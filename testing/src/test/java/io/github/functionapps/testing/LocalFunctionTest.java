package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** Routes, handlers and their arguments, beyond what the recordings show. */
class LocalFunctionTest extends OneFunction {
  record Sample(int itemId, Optional<String> note, LocalDate madeOn, List<Double> weights) {}

  @Test
  void writesSnakeCaseAndKeepsNulls() {
    function.get(
        "/", request -> new Sample(1, Optional.empty(), LocalDate.of(2026, 1, 2), List.of(2.0)));

    assertThat(data("/"))
        .hasToString("{\"item_id\":1,\"note\":null,\"made_on\":\"2026-01-02\",\"weights\":[2.0]}");
  }

  @Test
  void letsLiteralRoutesWin() {
    function
        .get("/items/{item_id}", request -> "variable")
        .get("/items/latest", request -> "literal");

    assertThat(data("/items/latest").asText()).isEqualTo("literal");
    assertThat(data("/items/7").asText()).isEqualTo("variable");
  }

  @Test
  void replacesARouteThatIsDeclaredAgain() {
    function.get("/items/{id}", request -> 1).get("/items/<id>", request -> 2);

    assertThat(data("/items/7").asInt()).isEqualTo(2);
  }

  @Test
  void refusesATemplateWithoutASlash() {
    assertThatThrownBy(() -> function.get("items", request -> 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a path template starts with a slash: items");
  }

  @Test
  void refusesATemplateThatNoPathFits() {
    for (String template : List.of("/items/{item-id}", "/items/{id", "/items/<>", "/items/id}")) {
      assertThatThrownBy(() -> function.get(template, request -> 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a variable of a path template is {name} or <name>, of letters, digits and"
                  + " underscores: "
                  + template);
    }
    for (String template : List.of("/items?q={q}", "/items#top")) {
      assertThatThrownBy(() -> function.get(template, request -> 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a path template ends before a ? or #, which no path holds (handlers read the"
                  + " query with query): "
                  + template);
    }
  }

  @Test
  void logsOnceWhichRoutesThereAreWhereNoneFits() {
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    java.util.logging.Handler recording = recording(records);
    LOGGER.addHandler(recording);
    try {
      function.post("/items", request -> 1).get("/items/<id>", request -> 1);
      wire.get("/item/7");
      wire.get("/item/8");
    } finally {
      LOGGER.removeHandler(recording);
    }

    assertThat(records)
        .extracting(LogRecord::getMessage)
        .containsExactly(
            "no route for a GET that arrived; inventory has POST /items, GET /items/{id}");
  }

  @Test
  void waitsForAStageWithoutAThread() {
    CompletableFuture<Object> later = new CompletableFuture<>();
    function.get("/later", request -> later).get("/now", request -> later.complete("done"));
    CompletableFuture<?> held = wire.callAsync(Wire.data("GET", "/later", "{}"));

    assertThat(data("/now").asBoolean()).isTrue();
    assertThat(held).succeedsWithin(Duration.ofMinutes(1));
  }

  @Test
  void keepsWhatHandlersThrowWithItsStack() {
    IllegalStateException inStage = new IllegalStateException("later");
    function
        .get("/", LocalFunctionTest::failing)
        .get("/later", request -> CompletableFuture.failedStage(inStage))
        .get("/items/{id}", request -> request.pathInt("id"));

    wire.get("/");
    wire.get("/later");
    wire.get("/items/x"); // what the framework refuses, no handler threw

    assertThat(cdf.raised()).hasSize(2);
    assertThat(cdf.raised().get(0).getStackTrace()[0].getMethodName()).isEqualTo("failing");
    assertThat(cdf.raised().get(1)).isSameAs(inStage);
    cdf.clearRequests();
    assertThat(cdf.raised()).isEmpty();
  }

  @Test
  void keepsNoMoreThanAHundredThrowables() {
    function.get("/", LocalFunctionTest::failing);

    for (int i = 0; i < 101; i++) {
      wire.get("/");
    }

    assertThat(cdf.raised()).hasSize(100);
  }

  @Test
  void logsWhatHandlersThrow() {
    List<LogRecord> records = new CopyOnWriteArrayList<>();
    java.util.logging.Handler recording = recording(records);
    LOGGER.addHandler(recording);
    try {
      function.get("/items/{id}", LocalFunctionTest::failing);
      wire.get("/items/7");
    } finally {
      LOGGER.removeHandler(recording);
    }

    assertThat(records)
        .anySatisfy(
            record -> {
              assertThat(record.getMessage())
                  .isEqualTo("the handler of GET /items/{id} of inventory threw");
              assertThat(record.getLevel()).isEqualTo(Level.WARNING);
              assertThat(record.getThrown()).hasMessage("not what I expected");
            });
  }

  private static Object failing(LocalRequest request) {
    throw new AssertionError("not what I expected");
  }

  private static java.util.logging.Handler recording(List<LogRecord> records) {
    return new java.util.logging.Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void answersTheFailureOfAStage() {
    CompletionStage<?> failed = CompletableFuture.completedStage("x").thenApply(Integer::parseInt);
    function.get("/", request -> failed);

    assertThat(wire.get("/").envelope().path("details"))
        .hasToString("{\"exception_type\":\"NumberFormatException\"}");
  }

  @Test
  void answersAFailedAssertionOfAHandler() {
    function.get(
        "/",
        request -> {
          throw new AssertionError("not what I expected");
        });

    assertThat(wire.get("/").envelope().path("message").asText())
        .isEqualTo("Function execution failed: not what I expected");
  }

  record Broken(int value) {
    @Override
    public int value() {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void answersWhatCannotBeWritten() {
    function.get("/", request -> new Broken(1));

    assertThat(wire.get("/").envelope().path("statusCode").asInt()).isEqualTo(500);
  }

  @Test
  void givesTheRawRequest() {
    function.patch("/a/{b}", request -> List.of(request.verb(), request.rawPath()));

    assertThat(wire.call(Wire.data("PATCH", "/a/b%20c?q=1", "{}")).envelope().path("data"))
        .hasToString("[\"PATCH\",\"/a/b%20c?q=1\"]");
  }

  @Test
  void convertsPathVariables() {
    function
        .get("/int/{n}", request -> request.pathInt("n"))
        .get("/long/{n}", request -> request.pathLong("n"))
        .get("/none", request -> request.path("n"));

    assertThat(data("/int/-5").asInt()).isEqualTo(-5);
    assertThat(data("/long/9007199254740993").asLong()).isEqualTo(9007199254740993L);
    for (String path : List.of("/int/+5", "/int/5.0", "/int/%35", "/int/9007199254740993")) {
      JsonNode envelope = wire.get(path).envelope();
      assertThat(envelope.path("errorType").asText()).isEqualTo("ValidationError");
      assertThat(envelope.path("details")).hasToString("{\"exception_type\":\"ConvertError\"}");
    }
    assertThat(wire.get("/none").envelope().path("message").asText())
        .isEqualTo("Function execution failed: the route has no path variable n");
  }

  @Test
  void convertsQueryArguments() {
    function
        .get("/text", request -> request.query("q"))
        .get("/big", request -> request.query("q", BigInteger.class))
        .get("/float", request -> request.query("q", Double.class))
        .get("/uuid", request -> request.query("q", UUID.class));

    assertThat(data("/text").isNull()).isTrue();
    assertThat(data("/big?q=123456789012345678901234567890"))
        .hasToString("123456789012345678901234567890");
    assertThat(data("/float?q=5")).hasToString("5.0");
    assertThat(message("/float?q=x"))
        .endsWith("Validation error for parameter 'q': Cannot convert 'x' to float");
    assertThat(message("/text?q=x&q=y"))
        .endsWith(
            "Validation error for parameter 'q': Cannot convert '['x', 'y']' (type list) to str");
    assertThat(message("/uuid?q=00000000-0000-0000-0000-000000000005"))
        .endsWith("(type str) to UUID");
  }

  @Test
  void ignoresTheBodyOfGetAndDeleteFrom0_7On() {
    function.get("/", LocalRequest::body).delete("/", LocalRequest::body);
    for (String verb : List.of("GET", "DELETE")) {
      String data = Wire.data(verb, "/", "{\"a\":1}");
      function.era(Era.V0_6);
      assertThat(wire.call(data).envelope().path("data")).hasToString("{\"a\":1}");
      function.era(Era.V0_7);
      assertThat(wire.call(data).envelope().path("data")).hasToString("{}");
    }
  }

  @Test
  void refusesAnArrayOfAnythingButObjects() {
    function.post("/", LocalRequest::body);
    for (String body : List.of("[1]", "[{},null]", "[[]]")) {
      JsonNode envelope = wire.post("/", body).envelope();
      assertThat(envelope.path("errorType").textValue()).isEqualTo("ValidationError");
      assertThat(envelope.path("message").textValue())
          .isEqualTo("Invalid request structure: 1 error(s)");
    }
  }

  @Test
  void asksForNullExplicitly() {
    function
        .post("/required", request -> request.field("a", String.class))
        .post("/optional", request -> request.optionalField("a", String.class));

    assertThat(wire.post("/required", "{\"a\":null}").envelope().path("message").asText())
        .endsWith("a is null: read it with optionalField");
    assertThat(wire.post("/optional", "{\"a\":null}").envelope().path("data").isNull()).isTrue();
  }

  private JsonNode data(String path) {
    JsonNode envelope = wire.get(path).envelope();
    assertThat(envelope.path("statusCode").asInt()).as(envelope.toString()).isEqualTo(200);
    return envelope.path("data");
  }

  private String message(String path) {
    JsonNode envelope = wire.get(path).envelope();
    assertThat(envelope.path("statusCode").asInt()).isEqualTo(400);
    return envelope.path("message").asText();
  }
}
