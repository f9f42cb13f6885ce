package io.github.functionapps.interop.compatibility;

import io.github.functionapps.interop.cell.Cell;
import io.github.functionapps.interop.cell.Server;

/** What a release or a server cannot do. Each is asserted where it applies, never skipped. */
public enum Limitation {
  NAMED_BODIES_ONLY(
      "",
      "0.7",
      Where.EVERYWHERE,
      "A bare body is taken for arguments that the handler does not declare: 500"
          + " `ExecutionError`. Send it by its name, without `@Body`."),
  NO_ARRAY_AS_BODY(
      "",
      "0.7",
      Where.EVERYWHERE,
      "A body that is an array is refused: 400 `ValidationError`. Send it by its name, without"
          + " `@Body`."),
  UNDECLARED_ARGUMENT_FAILS(
      "",
      "0.7",
      Where.EVERYWHERE,
      "An argument that the handler does not declare is 500 `ExecutionError`; later releases ignore"
          + " it."),
  OWN_FIELD_MUST_BE_SENT_BARE(
      "0.7",
      "",
      Where.EVERYWHERE,
      "A parameter that is named like a field of its own model is taken for the model itself: 400"
          + " `ValidationError`. Send it with `@Body`."),
  OWN_FIELD_MUST_BE_SENT_NAMED(
      "",
      "0.7",
      Where.EVERYWHERE,
      "A bare body is not taken: 400 `ValidationError`. Send it by its name."),
  ANY_IS_REFUSED(
      "",
      "0.13.1",
      Where.EVERYWHERE,
      "A parameter that is declared as `dict[str, Any]` is always refused: 400 `ValidationError`."
          + " Declare `dict`."),
  INTROSPECTION_IS_NOT_COMPOSED_IN(
      "",
      "0.10",
      Where.EVERYWHERE,
      "The introspection routes are there only where the function's author composed them in: 400"
          + " `RouteNotFound`."),
  WRONG_VERB_IS_NO_ROUTE(
      "", "0.14", Where.EVERYWHERE, "A wrong verb is 400 `RouteNotFound`; later releases say 405."),
  ERRORS_LOSE_THEIR_CONTENT(
      "",
      "",
      Where.WHERE_ERRORS_ARE_FAILED,
      "Where a function's error is reported as Failed, its status and message arrive; `errorType`,"
          + " `details`, `data` and headers do not, and a 500 cannot be told from a crash. Which of"
          + " the two the deployed API does, nobody documents; the development server does this."),
  UNKNOWN_ROUTE_IS_THE_SERVERS_OWN_ERROR(
      "",
      "",
      Where.ON_DEV_SERVERS,
      "The development server answers an unknown route or a wrong verb itself: `ApiException` with"
          + " HTTP status 404."),
  CRASH_IS_THE_SERVERS_OWN_ERROR(
      "",
      "",
      Where.ON_DEV_SERVERS,
      "An answer that is no JSON is the development server's own failure: `ApiException` with HTTP"
          + " status 500."),
  ANSWERS_AT_ONCE(
      "",
      "",
      Where.ON_DEV_SERVERS,
      "The development server ignores `Prefer: respond-async` and answers when the function has"
          + " ended. There is nothing to poll, to resume or to read logs from.");

  private final String since;
  private final String before;
  private final Where where;
  private final String reason;

  /** In the releases from {@code since} on and before {@code before}, either of which may be "". */
  Limitation(String since, String before, Where where, String reason) {
    this.since = since;
    this.before = before;
    this.where = where;
    this.reason = reason;
  }

  /** Whether it applies. */
  public boolean appliesTo(Cell cell) {
    return (since.isEmpty() || !cell.release().isBefore(since))
        && (before.isEmpty() || cell.release().isBefore(before))
        && where.holds(cell.server());
  }

  /** Why, and what to do. */
  public String reason() {
    return reason;
  }

  private enum Where {
    EVERYWHERE,
    ON_DEV_SERVERS,
    WHERE_ERRORS_ARE_FAILED;

    boolean holds(Server server) {
      return switch (this) {
        case EVERYWHERE -> true;
        case ON_DEV_SERVERS -> !server.isGateway();
        case WHERE_ERRORS_ARE_FAILED -> server != Server.PASSING_ERRORS;
      };
    }
  }
}
