package io.github.functionapps.interop.cell;

/** What stands between a client and the function. */
public enum Server {
  /** The gateway, which passes a function's errors on in the function's envelope. */
  PASSING_ERRORS("deployed API"),
  /** The gateway, which answers a function's errors as Failed, and polls in other ways. */
  FAILING_ERRORS("deployed API that reports errors as Failed"),
  /** The framework's own development server. */
  DEV_SERVER("development server");

  private final String title;

  Server(String title) {
    this.title = title;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** Whether it is the gateway. */
  public boolean isGateway() {
    return this != DEV_SERVER;
  }

  /** The gateway's project that behaves like this. */
  String project() {
    return switch (this) {
      case PASSING_ERRORS -> "passes-errors";
      case FAILING_ERRORS -> "fails-errors";
      case DEV_SERVER -> throw new IllegalStateException("the development server has no projects");
    };
  }
}
