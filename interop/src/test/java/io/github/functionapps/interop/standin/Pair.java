package io.github.functionapps.interop.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.RawCalls;
import io.github.functionapps.interop.cell.RawCalls.Raw;
import io.github.functionapps.interop.cell.Server;
import io.github.functionapps.interop.framework.Release;
import io.github.functionapps.testing.Era;
import io.github.functionapps.testing.ErrorShape;
import io.github.functionapps.testing.LocalCdf;
import io.github.functionapps.testing.LocationForm;
import io.github.functionapps.testing.ResultShape;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The same function twice: on LocalCdf, and on the gateway behind a real release. */
record Pair(Cell cell, LocalCdf cdf, RawCalls local, RawCalls real) implements AutoCloseable {
  /** Of each era the last release that the matrix has: LocalCdf answers as the last does. */
  private static final Map<String, Era> ERAS =
      Map.of("0.6.1", Era.V0_6, "0.9.1", Era.V0_7, "0.15.0", Era.V0_11);

  /** What is told apart by nobody: ids, times, secrets, and words for people. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          "callId",
          "functionId",
          "timestamp",
          "nonce",
          "access_token",
          "message",
          "error_description",
          "usage");

  /** The releases that LocalCdf claims to be like. */
  static List<Release> releases() {
    return Release.ALL.stream().filter(release -> ERAS.containsKey(release.version())).toList();
  }

  static Pair of(Release release, Server server) {
    LocalCdf cdf = LocalCdf.start();
    LocalOdd.declare(cdf, ERAS.get(release.version()));
    cdf.errorShape(server == Server.PASSING_ERRORS ? ErrorShape.ENVELOPE : ErrorShape.FAILED);
    if (server == Server.FAILING_ERRORS) { // the gateway's project that polls in other ways
      cdf.settings()
          .asyncCalls()
          .location(LocationForm.RELATIVE)
          .runningStatus("Running")
          .unknownAtFirst(1)
          .resultShape(ResultShape.CLASSIC);
    } else {
      cdf.settings().asyncCalls().emptyBody(true);
    }
    ClientCredentials client = cdf.credentials();
    RawCalls local =
        RawCalls.ofApi(
            cdf.baseUrl(),
            cdf.project(),
            "odd",
            cdf.tokenUrl(),
            client.clientId(),
            client.clientSecret());
    Cell cell = new Cell(release, server);
    return new Pair(cell, cdf, local, cell.raw());
  }

  /** Sends the same to both, and tells what each answered, without what is told apart by nobody. */
  Answers answers(Function<RawCalls, Raw> request) {
    return new Answers(comparable(request.apply(local)), comparable(request.apply(real)));
  }

  /** Two answers that should be alike. */
  record Answers(String local, String real) {}

  @Override
  public void close() {
    cdf.close();
  }

  private static String comparable(Raw answer) {
    return answer.status() + " " + withoutAside(answer.json());
  }

  private static JsonNode withoutAside(JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode kept = RawCalls.JSON.createObjectNode();
      object
          .properties()
          .forEach(
              member -> {
                if (!ASIDE.contains(member.getKey())) {
                  kept.set(member.getKey(), member(member.getKey(), member.getValue()));
                }
              });
      return kept;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode kept = RawCalls.JSON.createArrayNode();
      array.forEach(element -> kept.add(withoutAside(element)));
      return kept;
    }
    return node;
  }

  /** Pydantic's own list of errors is words; that there are some is not. */
  private static JsonNode member(String name, JsonNode value) {
    if (name.equals("errors")) {
      return RawCalls.JSON.getNodeFactory().booleanNode(!value.isEmpty());
    }
    return withoutAside(value);
  }
}
