package io.github.functionapps.it.failure;

import static io.github.functionapps.auth.Session.Kind.CLIENT_CREDENTIALS;
import static io.github.functionapps.auth.Session.Kind.ONESHOT_TOKEN_EXCHANGE;
import static io.github.functionapps.auth.Session.Kind.TOKEN_EXCHANGE;
import static io.github.functionapps.testing.Endpoint.SESSION;

import io.github.functionapps.auth.Session;
import io.github.functionapps.it.failure.FailureCase.Arrangement;
import java.util.function.Supplier;

/** No nonce (wire.md 2). */
final class SessionFailures {
  private static final Session ALL_KINDS =
      Session.of(CLIENT_CREDENTIALS).orElse(TOKEN_EXCHANGE).orElse(ONESHOT_TOKEN_EXCHANGE);

  private SessionFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("sessions")
        .add("400", refused(400))
        .add("401", refused(401))
        .add("403", refused(403))
        .add("404", refused(404))
        .add("408", refused(408))
        .add("413", refused(413))
        .add("429", refused(429))
        .add("500", refused(500))
        .add("502", refused(502))
        .add("503", refused(503))
        .add("302 with a body", answered(302, "<html>PLANTED</html>"))
        .add("400 as HTML", answered(400, "<html>PLANTED</html>"))
        .add("502 as HTML", answered(502, "<html>PLANTED</html>"))
        .add(
            "each kind of session is refused",
            stage -> {
              stage.settings().session(ALL_KINDS);
              stage
                  .cdf()
                  .settings()
                  .refuseSessions(CLIENT_CREDENTIALS, TOKEN_EXCHANGE, ONESHOT_TOKEN_EXCHANGE);
            })
        .add(
            "the kind after the refused one fails",
            stage -> {
              stage.settings().session(ALL_KINDS);
              stage.next(SESSION, 403, "{\"error\": {\"message\": \"PLANTED words\"}}");
              stage.next(SESSION, 500, "{\"error\": {\"message\": \"PLANTED words\"}}");
            })
        .add("HTML with 200", answered(200, "<html>PLANTED</html>"))
        .add("an empty body", answered(201, ""))
        .add("JSON null", answered(201, "null"))
        .add("no items", answered(201, "{\"items\": []}"))
        .add("an item that is null", answered(201, "{\"items\": [null]}"))
        .add("an item without a nonce", answered(201, "{\"items\": [{\"id\": \"PLANTED\"}]}"))
        .add("a blank nonce", answered(201, "{\"items\": [{\"nonce\": \" \"}]}"))
        .add("a nonce of another type", answered(201, "{\"items\": [{\"nonce\": [\"PLANTED\"]}]}"))
        .add(
            "a nonce with half a character",
            answered(201, "{\"items\": [{\"nonce\": \"PLANTED\\ud800\"}]}"))
        .add("truncated JSON", answered(201, "{\"items\": [{\"nonce\": \"PLANTED"))
        .add("a supplier that throws", supplied(() -> fail("PLANTED")))
        .add("a supplier that answers null", supplied(() -> null))
        .add("a supplier that answers a blank", supplied(() -> " "))
        .add("a supplied nonce that CDF does not know", supplied(() -> "PLANTED"));
  }

  private static Arrangement refused(int status) {
    return answered(
        status, "{\"error\": {\"code\": " + status + ", \"message\": \"PLANTED words\"}}");
  }

  private static Arrangement answered(int status, String body) {
    return stage -> stage.next(SESSION, status, body);
  }

  private static Arrangement supplied(Supplier<String> nonces) {
    return stage -> stage.settings().session(Session.nonces(nonces));
  }

  private static String fail(String message) {
    throw new IllegalStateException(message);
  }
}
