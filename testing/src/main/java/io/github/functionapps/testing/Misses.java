package io.github.functionapps.testing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs which routes there are where none takes a call: the framework's message does not say, and a
 * test whose route is misspelled wants to know. The same is logged once. Thread-safe.
 */
final class Misses {
  private static final Logger LOGGER = System.getLogger("io.github.functionapps.testing");

  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  /** Without the path, which may hold what belongs in no log. */
  void add(String verb, String externalId, Router router) {
    String routes = router.toString();
    String message =
        "no route for a %s that arrived; %s has %s"
            .formatted(verb, externalId, routes.isEmpty() ? "no routes" : routes);
    if (logged.add(message)) {
      LOGGER.log(Level.INFO, message);
    }
  }
}
