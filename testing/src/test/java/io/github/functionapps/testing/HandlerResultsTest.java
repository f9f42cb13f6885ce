package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** What a handler may return, and what it is told if it returns something else. */
class HandlerResultsTest extends OneFunction {
  private static final String RESPONSE_IN_DATA =
      "a io.github.functionapps.testing.LocalResponse is inside the data: return it itself, or a CompletionStage of it";
  private static final String STAGE_IN_DATA =
      "a java.util.concurrent.CompletableFuture is inside the data: return the CompletionStage itself, whose value is"
          + " data or a LocalResponse (thenApply, thenCompose)";

  static final class Bean {
    private final int id = 7;

    int id() {
      return id;
    }
  }

  record Holder(int id, Object part) {}

  record Nothing() {}

  @Test
  void aBeanWithoutPropertiesIsRefused() {
    function.get("/", request -> new Bean());

    assertRefused(
        "a io.github.functionapps.testing.HandlerResultsTest$Bean has no property that Jackson finds:"
            + " make it a record or give it getters; Map.of() is an empty object");
  }

  @Test
  void soIsOneInsideTheData() {
    function.get("/", request -> List.of(new Holder(1, new Bean())));

    assertRefused(
        "a io.github.functionapps.testing.HandlerResultsTest$Bean has no property that Jackson finds:"
            + " make it a record or give it getters; Map.of() is an empty object");
  }

  @Test
  void soIsALambda() {
    Callable<Integer> count = () -> 3;
    function.get("/", request -> count);

    assertThat(message())
        .startsWith("Function execution failed: a " + getClass().getName() + "$$Lambda")
        .endsWith(
            " has no property that Jackson finds: make it a record or give it getters; Map.of() is"
                + " an empty object");
  }

  @Test
  void soIsABareObject() {
    function.get("/", request -> new Object());

    assertRefused(
        "a java.lang.Object has no property that Jackson finds: make it a record or give it"
            + " getters; Map.of() is an empty object");
  }

  @Test
  void whatIsMeantToBeEmptyIsSent() {
    function.get("/", request -> List.of(Map.of(), new Nothing()));

    assertThat(wire.get("/").envelope().path("data")).hasToString("[{},{}]");
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes(@JsonSubTypes.Type(value = Started.class, name = "started"))
  interface Event {}

  static final class Started implements Event {}

  record Happened(Event e) {}

  record Tagged(@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) Object part) {}

  @Test
  void soIsWhatSaysNoMoreThanItsType() {
    function.get("/", request -> new Happened(new Started()));
    assertThat(wire.get("/").envelope().path("data")).hasToString("{\"e\":{\"type\":\"started\"}}");

    function.get("/", request -> new Tagged(new Bean()));
    assertThat(wire.get("/").envelope().path("data"))
        .hasToString("{\"part\":{\"@type\":\"HandlerResultsTest$Bean\"}}");
  }

  @JsonSerialize
  static final class Marked {}

  static final class Ignoring {
    @JsonIgnore public final int id = 7;
  }

  @JsonIgnoreProperties("id")
  static final class IgnoringByName {
    public final int id = 7;
  }

  static final class WriteOnly {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public final int id = 7;
  }

  @JsonIdentityInfo(generator = ObjectIdGenerators.IntSequenceGenerator.class)
  static final class Numbered {}

  @Test
  void soIsWhatIsEmptyByAnAnnotation() {
    function.get(
        "/",
        request -> List.of(new Marked(), new Ignoring(), new IgnoringByName(), new WriteOnly()));
    assertThat(wire.get("/").envelope().path("data")).hasToString("[{},{},{},{}]");

    function.get("/", request -> new Numbered());
    assertThat(wire.get("/").envelope().path("data")).hasToString("{\"@id\":1}");
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  static final class Lenient {
    private int id = 7;

    void setId(int id) {
      this.id = id;
    }

    int id() {
      return id;
    }
  }

  @Test
  void butNotWhatHasSomeOtherAnnotation() {
    function.get("/", request -> new Lenient());

    assertRefused(
        "a io.github.functionapps.testing.HandlerResultsTest$Lenient has no property that Jackson finds:"
            + " make it a record or give it getters; Map.of() is an empty object");
  }

  @Test
  void whatIsNoDataIsRefusedWhereTypesAreToldToo() {
    function.get("/", request -> new Tagged(LocalResponse.noContent()));
    assertRefused(RESPONSE_IN_DATA);

    function.get("/", request -> new Tagged(CompletableFuture.completedFuture(1)));
    assertRefused(STAGE_IN_DATA);

    function.get("/", request -> new Tagged(new FutureTask<>(() -> 1)));
    assertRefused(STAGE_IN_DATA.replace("CompletableFuture", "FutureTask"));
  }

  @Test
  void aResponseInsideTheDataIsRefused() {
    function.get("/", request -> Optional.of(LocalResponse.error(404, "NotFound", "none", null)));
    assertRefused(RESPONSE_IN_DATA);

    function.get("/", request -> LocalResponse.of(201, LocalResponse.noContent()));
    assertRefused(RESPONSE_IN_DATA);
  }

  @Test
  void aStageInsideTheDataIsRefused() {
    CompletableFuture<Integer> stage = CompletableFuture.completedFuture(1);
    function.get("/", request -> LocalResponse.of(201, stage));
    assertRefused(STAGE_IN_DATA);

    function.get("/", request -> CompletableFuture.completedStage(stage));
    assertRefused(STAGE_IN_DATA);

    function.get(
        "/", request -> LocalResponse.error(409, "Conflict", "taken", Map.of("by", stage)));
    assertRefused(STAGE_IN_DATA);
  }

  @Test
  void aFutureThatIsNoStageIsRefused() {
    function.get("/", request -> new FutureTask<>(() -> 1));

    assertRefused(STAGE_IN_DATA.replace("CompletableFuture", "FutureTask"));
  }

  @Test
  void aStageOfAResponseIsTheResponse() {
    function.get("/", request -> CompletableFuture.completedStage(LocalResponse.of(201, 1)));

    assertThat(wire.get("/").envelope().path("statusCode").asInt()).isEqualTo(201);
  }

  @Test
  void anEnvelopeThatIsEmptyIsRefused() {
    for (String empty : List.of("", "  ")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> LocalResponse.raw(empty))
          .withMessage("not JSON: it is empty");
    }
  }

  @Test
  void headersAreRefusedWhereNoneCanBeAdded() {
    for (LocalResponse response :
        List.of(
            LocalResponse.raw("{}"),
            LocalResponse.crash("killed"),
            LocalResponse.timeout("slow"))) {
      assertThatIllegalStateException()
          .isThrownBy(() -> response.header("etag", "1"))
          .withMessage("headers cannot be added to a raw envelope, a crash or a timeout");
    }
  }

  private void assertRefused(String why) {
    cdf.clearRequests();
    assertThat(message()).isEqualTo("Function execution failed: " + why);
    assertThat(cdf.raised()).singleElement().extracting(Throwable::getMessage).isEqualTo(why);
  }

  private String message() {
    JsonNode envelope = wire.get("/").envelope();
    assertThat(envelope.path("statusCode").asInt()).as(envelope.toString()).isEqualTo(500);
    return envelope.path("message").asText();
  }
}
