package io.github.functionapps.testing;

import io.github.functionapps.testing.internal.framework.PathTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A function's routes, found in the framework's order: literal paths first. */
final class Router {
  // In the order of declaration, in which the older eras list them.
  private final List<Route> routes = new CopyOnWriteArrayList<>();

  /** Adds a route; one of the same verb and template is replaced. */
  void add(String verb, String template, Handler handler) {
    Route route = new Route(verb, PathTemplate.parse(template), handler);
    routes.removeIf(old -> old.verb.equals(verb) && old.template.equals(route.template));
    routes.add(route);
  }

  Optional<Match> match(String verb, String path) {
    Match best = null;
    for (Route route : routes) {
      if (route.verb.equals(verb)
          && (best == null || route.template.compareTo(best.route.template) < 0)) {
        Optional<Map<String, String>> values = route.template.match(path);
        if (values.isPresent()) {
          best = new Match(route, values.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The verbs that {@code path} would answer to, sorted. */
  SortedSet<String> allowedVerbs(String path) {
    SortedSet<String> verbs = new TreeSet<>();
    for (Route route : routes) {
      if (route.template.match(path).isPresent()) {
        verbs.add(route.verb);
      }
    }
    return verbs;
  }

  /** The templates, each once, in the order of their declaration. */
  List<PathTemplate> templates() {
    return routes.stream().map(Route::template).distinct().toList();
  }

  /** The verbs of a template, sorted. */
  List<String> verbs(PathTemplate template) {
    List<String> verbs = new ArrayList<>();
    for (Route route : routes) {
      if (route.template.equals(template)) {
        verbs.add(route.verb);
      }
    }
    return verbs.stream().sorted().toList();
  }

  /** All of them, in the order of their declaration. */
  @Override
  public String toString() {
    return routes.stream()
        .map(route -> route.verb + " " + route.template)
        .collect(Collectors.joining(", "));
  }

  /** A verb on a path. */
  record Route(String verb, PathTemplate template, Handler handler) {}

  /** A route that fits, with the values of its variables. */
  record Match(Route route, Map<String, String> pathValues) {}
}
