package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.functionapps.testing.internal.framework.RequestTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a good client sends in a call, beyond what the platform and the framework insist on. */
final class CallProtocol {
  private static final Set<String> MEMBERS = Set.of("data", "nonce");
  private static final Set<String> DATA_MEMBERS = Set.of("path", "method", "body");

  private CallProtocol() {}

  static List<String> violations(JsonNode call) {
    List<String> violations = new ArrayList<>();
    undocumented(call, MEMBERS, "the call", violations);
    if (!call.path("nonce").isTextual()) {
      violations.add("nonce is missing or no text");
    }
    JsonNode data = call.path("data");
    if (!data.isObject()) {
      violations.add("data is missing or no object");
      return violations;
    }
    undocumented(data, DATA_MEMBERS, "data", violations);
    JsonNode path = data.path("path");
    if (!path.isTextual()) {
      violations.add("data.path is missing or no text");
    } else if (!RequestTarget.travels(path.textValue())) {
      violations.add("data.path holds what cannot travel");
    }
    if (!CallData.isVerb(data.path("method"))) {
      violations.add("data.method is missing or no verb in upper case");
    }
    if (!data.path("body").isContainerNode()) {
      violations.add("data.body is missing or neither an object nor an array");
    }
    return violations;
  }

  private static void undocumented(
      JsonNode object, Set<String> known, String where, List<String> violations) {
    object
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                violations.add(where + " has an undocumented member " + name);
              }
            });
  }
}
