package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/**
 * An argument that came in another place than the handler looks: a handler that requires it is told
 * where it came; one that does not, goes on without, and the log tells.
 */
class ArgumentPlacesTest extends OneFunction {
  private static final String IN_QUERY =
      "dry_run came in the query: read it with query, queryInt, queryBoolean or queryAll";
  private static final String IN_BODY =
      "dry_run came in the body: read it with field or optionalField";
  private static final String IN_PATH =
      "dry_run is a path variable: read it with path, pathInt or pathLong";

  @Test
  void ofFieldsInTheQuery() {
    function.post("/", request -> request.field("dry_run", Boolean.class));
    assertTold("/?dry_run=true", "{}", IN_QUERY);
  }

  @Test
  void ofPathVariablesElsewhere() {
    function.post("/", request -> request.pathInt("dry_run"));
    assertTold("/?dry_run=1", "{}", IN_QUERY);
    assertTold("/", "{\"dry_run\":1}", IN_BODY);
  }

  @Test
  void ofArgumentsInThePath() {
    function.post("/{dry_run}", request -> request.field("dry_run", String.class));
    assertTold("/yes", "{}", IN_PATH);
  }

  @Test
  void ofNamesThatTheWireSpellsInSnakeCase() {
    String what = "dryRun was not sent, but dry_run was: names are the wire's";
    function.post("/", request -> request.field("dryRun", Boolean.class));
    assertTold("/?dry_run=true", "{}", what);
    assertTold("/", "{\"dry_run\":true}", what);

    function.post("/{dry_run}", request -> request.path("dryRun"));
    assertTold("/yes", "{}", what);
  }

  @Test
  void butNotOfOtherNamesThatSnakeCaseWouldChange() {
    function.post("/{id}", request -> request.path("_id"));
    assertTold("/1", "{}", "the route has no path variable _id, but id");

    function.post("/{id}", request -> request.field("_id", Integer.class));
    assertThat(wire.post("/1", "{}").envelope().path("details"))
        .hasToString("{\"exception_type\":\"TypeError\"}");

    function.post("/{id}", request -> request.query("_id").isPresent());
    assertThat(logged(() -> assertThat(data("/1", "{}")).isEqualTo("false"))).isEmpty();
  }

  @Test
  void ofVariablesThatTheRouteHas() {
    function.post("/{b}/{a}", request -> request.path("c"));

    assertTold("/1/2", "{}", "the route has no path variable c, but a and b");
  }

  @Test
  void anOptionalArgumentThatCameElsewhereIsEmpty() {
    function.post("/", request -> request.queryInt("limit").orElse(10));
    assertThat(data("/", "{\"limit\":5,\"text\":\"a\"}")).isEqualTo("10");

    function.post("/", request -> request.queryAll("limit"));
    assertThat(data("/", "{\"limit\":5}")).isEqualTo("[]");

    function.post("/", request -> request.optionalField("limit", Integer.class).orElse(10));
    assertThat(data("/?limit=5", "{}")).isEqualTo("10");
  }

  @Test
  void soAHandlerMayLookInOnePlaceAfterTheOther() {
    Handler either =
        request ->
            request
                .query("limit", Integer.class)
                .or(() -> request.optionalField("limit", Integer.class));
    function.post("/here", either).post("/there", either);

    assertThat(data("/here?limit=4", "{}")).isEqualTo("4");
    assertThat(data("/there", "{\"limit\":5}")).isEqualTo("5");
  }

  @Test
  void theLogTellsOnceWhereAnOptionalArgumentCame() {
    function
        .post("/", request -> request.queryInt("limit").orElse(10))
        .post("/items", request -> request.optionalField("limit", Integer.class))
        .post("/items/{limit}", request -> request.queryAll("limit"))
        .post("/stock", request -> request.optionalField("dryRun", Boolean.class));

    List<String> messages =
        logged(
            () -> {
              data("/", "{\"limit\":5}");
              data("/", "{\"limit\":6}");
              data("/items?limit=7", "{}");
              data("/items/8", "{}");
              data("/stock", "{\"dry_run\":true}");
              data("/stock", "{}");
            });

    assertThat(messages)
        .containsExactly(
            "the handler of POST / of inventory looked for limit in the query, but it came in the"
                + " body",
            "the handler of POST /items of inventory looked for limit in the body, but it came in"
                + " the query",
            "the handler of POST /items/{limit} of inventory looked for limit in the query, but it"
                + " is a path variable",
            "the handler of POST /stock of inventory looked for dryRun in the body, but dry_run"
                + " came in the body: names are the wire's");
  }

  @Test
  void butNotOfWhatTheFrameworkIgnores() {
    function.get("/", request -> request.queryBoolean("dry_run").isPresent());

    JsonNode envelope = wire.call(Wire.data("GET", "/", "{\"dry_run\":true}")).envelope();

    assertThat(envelope.path("data")).hasToString("false");
  }

  @Test
  void andOnlyIfTheyAreNotWhereTheHandlerLooks() {
    function.post("/", request -> request.field("dry_run", Boolean.class));

    assertThat(wire.post("/?dry_run=false", "{\"dry_run\":true}").envelope().path("data"))
        .hasToString("true");
  }

  private String data(String path, String body) {
    return wire.post(path, body).envelope().path("data").toString();
  }

  private static List<String> logged(Runnable calls) {
    List<String> messages = new CopyOnWriteArrayList<>();
    java.util.logging.Handler recording =
        new java.util.logging.Handler() {
          @Override
          public void publish(LogRecord entry) {
            messages.add(entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    LOGGER.addHandler(recording);
    try {
      calls.run();
    } finally {
      LOGGER.removeHandler(recording);
    }
    return messages;
  }

  private void assertTold(String path, String body, String what) {
    cdf.clearRequests();
    JsonNode envelope = wire.post(path, body).envelope();
    assertThat(envelope.path("message").asText()).isEqualTo("Function execution failed: " + what);
    assertThat(cdf.raised()).singleElement().extracting(Throwable::getMessage).isEqualTo(what);
  }
}
