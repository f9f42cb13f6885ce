package io.github.functionapps.internal.library;

/** Libraries whose versions are managed together. */
enum Family {
  HTTP_CLIENT(
      "set the properties httpclient5.version to 5.4 or newer and httpcore5.version to 5.3 or newer,"
          + " which Spring Boot reads, or manage org.apache.httpcomponents.client5:httpclient5 and"
          + " org.apache.httpcomponents.core5:httpcore5 and httpcore5-h2 in these versions"),
  JACKSON(
      "set the property jackson-bom.version (jackson-2-bom.version from Spring Boot 4 on) to 2.15 or"
          + " newer, which Spring Boot reads, or import com.fasterxml.jackson:jackson-bom in such a"
          + " version");

  private final String advice;

  Family(String advice) {
    this.advice = advice;
  }

  /** What raises their versions. */
  String advice() {
    return advice;
  }
}
