package io.github.functionapps.testing;

/**
 * The releases of the Python framework that differ on the wire. A function answers as the last
 * release of its era does.
 */
public enum Era {
  /** 0.6: snake_case envelope, named body only, no array as a body. */
  V0_6("status_code", "error_type"),
  /** 0.7 to 0.10: snake_case envelope, bare bodies, a wrong verb is RouteNotFound. */
  V0_7("status_code", "error_type"),
  /** 0.11 to 0.15: camelCase envelope, a wrong verb is MethodNotAllowed. */
  V0_11("statusCode", "errorType");

  private final String statusMember;
  private final String errorTypeMember;

  Era(String statusMember, String errorTypeMember) {
    this.statusMember = statusMember;
    this.errorTypeMember = errorTypeMember;
  }

  String statusMember() {
    return statusMember;
  }

  String errorTypeMember() {
    return errorTypeMember;
  }

  boolean takesBareBody() {
    return this != V0_6;
  }

  boolean tellsWrongVerb() {
    return this == V0_11;
  }

  boolean ignoresBodyOf(String verb) {
    return this != V0_6 && (verb.equals("GET") || verb.equals("DELETE"));
  }
}
