package io.github.functionapps.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The functions of a project, by external id. Thread-safe. */
final class Functions {
  private final Raised raised;
  private final Map<String, LocalFunction> functions = new ConcurrentHashMap<>();
  // Beyond 32 bits, like the platform's.
  private final AtomicLong ids = new AtomicLong(4_000_000_000_000_001L);

  Functions(Raised raised) {
    this.raised = raised;
  }

  /** The function of that name, made where there is none. */
  LocalFunction declared(String externalId) {
    return functions.computeIfAbsent(
        externalId, absent -> new LocalFunction(absent, ids.getAndIncrement(), raised));
  }

  Optional<LocalFunction> find(String externalId) {
    return Optional.ofNullable(functions.get(externalId));
  }

  /** The first function, in the order of declaration, with a route for {@code data}. */
  Optional<LocalFunction> answering(JsonNode data) {
    return functions.values().stream()
        .sorted(Comparator.comparingLong(LocalFunction::id))
        .filter(function -> function.answers(data))
        .findFirst();
  }
}
