package io.github.functionapps.testing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs what was not found: which routes there are where none takes a call, as the framework's
 * message does not say, and a test whose route is misspelled wants to know; and where an optional
 * argument came that a handler looked for elsewhere. The same is logged once. Thread-safe.
 */
final class Misses {
  private static final Logger LOGGER = System.getLogger("io.github.functionapps.testing");

  private final Set<String> logged = ConcurrentHashMap.newKeySet();

  /** Without the path, which may hold what belongs in no log. */
  void route(String verb, String externalId, Router router) {
    String routes = router.toString();
    add(
        "no route for a %s that arrived; %s has %s"
            .formatted(verb, externalId, routes.isEmpty() ? "no routes" : routes));
  }

  /** Says {@code what} a handler looked for, where, and where it came; without its value. */
  void argument(Router.Route route, String externalId, String what) {
    add(
        "the handler of %s %s of %s %s"
            .formatted(route.verb(), route.template(), externalId, what));
  }

  private void add(String message) {
    if (logged.add(message)) {
      LOGGER.log(Level.INFO, message);
    }
  }
}
