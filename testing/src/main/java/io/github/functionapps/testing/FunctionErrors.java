package io.github.functionapps.testing;

import io.github.functionapps.testing.FunctionOutcome.Answered;
import io.github.functionapps.testing.internal.framework.ConvertException;
import io.github.functionapps.testing.internal.framework.PathTemplate;
import io.github.functionapps.testing.internal.framework.PythonTypeError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** The errors that the framework itself answers (wire.md 5), in its words. */
final class FunctionErrors {
  private FunctionErrors() {}

  static Answered invalidRequest(Era era, List<Map<String, @Nullable Object>> errors) {
    return error(
        era,
        400,
        "ValidationError",
        "Invalid request structure: " + errors.size() + " error(s)",
        Map.of("errors", errors));
  }

  /** No route takes this verb on this path. */
  static Answered noRoute(Era era, Router router, String verb, String path) {
    SortedSet<String> allowed = router.allowedVerbs(path);
    if (era.tellsWrongVerb() && !allowed.isEmpty()) {
      return error(
          era,
          405,
          "MethodNotAllowed",
          "Method %s not allowed for %s. Allowed: %s"
              .formatted(verb, path, String.join(", ", allowed)),
          Map.of("allowed_methods", allowed));
    }
    return error(
        era,
        400,
        "RouteNotFound",
        "No route found for " + verb + " " + path,
        Map.of("available_routes", availableRoutes(era, router)));
  }

  /** The handler raised, or an argument did not fit. */
  static Answered raised(Era era, Throwable raised) {
    if (raised instanceof ConvertException) {
      return error(
          era,
          400,
          "ValidationError",
          "Input validation failed: " + raised.getMessage(),
          Map.of("exception_type", "ConvertError"));
    }
    String message = raised.getMessage();
    return error(
        era,
        500,
        "ExecutionError",
        "Function execution failed: " + (message == null ? "" : message),
        Map.of("exception_type", exceptionType(raised)));
  }

  /** Whether the framework raised it for the handler, whose arguments did not fit. */
  static boolean isOfArguments(Throwable raised) {
    return raised instanceof ConvertException || raised instanceof PythonTypeError;
  }

  private static String exceptionType(Throwable raised) {
    return raised instanceof PythonTypeError ? "TypeError" : raised.getClass().getSimpleName();
  }

  private static List<?> availableRoutes(Era era, Router router) {
    if (era != Era.V0_11) {
      return router.templates().stream().map(PathTemplate::toString).toList();
    }
    return router.templates().stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .map(template -> route(template, router))
        .toList();
  }

  private static Map<String, Object> route(PathTemplate template, Router router) {
    Map<String, Object> route = new LinkedHashMap<>();
    route.put("path", template.toString());
    route.put("methods", router.verbs(template));
    return route;
  }

  private static Answered error(
      Era era, int status, String errorType, String message, Object details) {
    return FunctionEnvelope.error(era, status, errorType, message, details, Map.of());
  }
}
