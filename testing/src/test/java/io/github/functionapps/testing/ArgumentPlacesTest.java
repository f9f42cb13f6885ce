package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An argument that came in another place than the handler looks: it is told where. */
class ArgumentPlacesTest {
  private static final Logger LOGGER = Logger.getLogger("io.github.functionapps.testing");
  private static final String IN_QUERY =
      "dry_run came in the query: read it with query, queryInt, queryBoolean or queryAll";
  private static final String IN_BODY =
      "dry_run came in the body: read it with field or optionalField";
  private static final String IN_PATH =
      "dry_run is a path variable: read it with path, pathInt or pathLong";

  private final LocalCdf cdf = LocalCdf.start();
  private final LocalFunction function = cdf.function("inventory");
  private final Wire wire = new Wire(cdf);

  @BeforeAll
  static void silence() {
    LOGGER.setUseParentHandlers(false);
  }

  @AfterAll
  static void unsilence() {
    LOGGER.setUseParentHandlers(true);
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void ofFieldsInTheQuery() {
    function.post("/", request -> request.field("dry_run", Boolean.class));
    assertTold("/?dry_run=true", "{}", IN_QUERY);

    function.post("/", request -> request.optionalField("dry_run", Boolean.class));
    assertTold("/?dry_run=true", "{}", IN_QUERY);
  }

  @Test
  void ofQueryArgumentsInTheBody() {
    function.post("/", request -> request.queryBoolean("dry_run"));
    assertTold("/", "{\"dry_run\":true}", IN_BODY);

    function.post("/", request -> request.queryInt("dry_run").isPresent());
    assertTold("/", "{\"dry_run\":null}", IN_BODY);

    function.post("/", request -> request.queryAll("dry_run"));
    assertTold("/", "{\"dry_run\":[]}", IN_BODY);
  }

  @Test
  void ofPathVariablesElsewhere() {
    function.post("/", request -> request.pathInt("dry_run"));
    assertTold("/?dry_run=1", "{}", IN_QUERY);
    assertTold("/", "{\"dry_run\":1}", IN_BODY);
  }

  @Test
  void ofArgumentsInThePath() {
    function.post("/{dry_run}", request -> request.query("dry_run"));
    assertTold("/yes", "{}", IN_PATH);

    function.post("/{dry_run}", request -> request.field("dry_run", String.class));
    assertTold("/yes", "{}", IN_PATH);
  }

  @Test
  void ofNamesThatTheWireSpellsInSnakeCase() {
    String what = "dryRun was not sent, but dry_run was: names are the wire's";
    function.post("/", request -> request.queryBoolean("dryRun"));
    assertTold("/?dry_run=true", "{}", what);

    function.post("/", request -> request.optionalField("dryRun", Boolean.class));
    assertTold("/", "{\"dry_run\":true}", what);

    function.post("/{dry_run}", request -> request.path("dryRun"));
    assertTold("/yes", "{}", what);
  }

  @Test
  void ofVariablesThatTheRouteHas() {
    function.post("/{b}/{a}", request -> request.path("c"));

    assertTold("/1/2", "{}", "the route has no path variable c, but a and b");
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

  private void assertTold(String path, String body, String what) {
    cdf.clearRequests();
    JsonNode envelope = wire.post(path, body).envelope();
    assertThat(envelope.path("message").asText()).isEqualTo("Function execution failed: " + what);
    assertThat(cdf.raised()).singleElement().extracting(Throwable::getMessage).isEqualTo(what);
  }
}
