package io.github.functionapps.internal.envelope;

import org.jspecify.annotations.Nullable;

/** The framework's error types (wire.md 5). */
final class KnownErrors {
  private KnownErrors() {}

  /** The status of an error type, for the old dialect that sent none. */
  static int status(@Nullable String errorType) {
    return switch (errorType == null ? "" : errorType) {
      case "RouteNotFound", "ValidationError" -> 400;
      case "MethodNotAllowed" -> 405;
      case "NotAcceptable" -> 406;
      default -> 500;
    };
  }
}
