package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.TOKEN;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.TokenProvider;
import io.github.functionapps.it.failure.FailureCase.Arrangement;
import java.time.Instant;

/** No token (wire.md 3): from the token endpoint, or from the user's own provider. */
final class TokenFailures {
  private TokenFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("token")
        .add(
            "a wrong client secret",
            stage ->
                stage
                    .settings()
                    .credentials(
                        ClientCredentials.of(
                            stage.cdf().tokenUrl(), "local-client", "PLANTED", "scope")))
        .add("401 invalid_client", refused(401, "invalid_client"))
        .add("400 invalid_scope", refused(400, "invalid_scope"))
        .add("400 with a code of its own", refused(400, "PLANTED_code"))
        .add("AADSTS7000215", entra(401, "invalid_client", "7000215"))
        .add("AADSTS7000222", entra(401, "invalid_client", "7000222"))
        .add("AADSTS700016", entra(400, "unauthorized_client", "700016"))
        .add("AADSTS7000112", entra(401, "unauthorized_client", "7000112"))
        .add("AADSTS90002", entra(400, "invalid_request", "90002"))
        .add("AADSTS900023", entra(400, "invalid_request", "900023"))
        .add("AADSTS500011", entra(400, "invalid_resource", "500011"))
        .add("AADSTS1002012", entra(400, "invalid_scope", "1002012"))
        .add("codes that are not known", entra(400, "invalid_grant", "4711, 65001"))
        .add("a known code after others", entra(401, "invalid_client", "\"PLANTED\", 1, 7000215"))
        .add("codes that are none", entra(401, "invalid_client", "1.5, \"7000215\", {}, 7e20"))
        .add("503 temporarily_unavailable", refused(503, "temporarily_unavailable"))
        .add("429", answered(429, ""))
        .add("302", answered(302, "<html>PLANTED</html>"))
        .add("HTML with 200", answered(200, "<html>PLANTED</html>"))
        .add("HTML with 502", answered(502, "<html>PLANTED</html>"))
        .add("an empty body", answered(200, ""))
        .add("an empty error", answered(500, ""))
        .add("JSON null", answered(200, "null"))
        .add("no access_token", answered(200, "{\"refresh_token\": \"PLANTED\"}"))
        .add("an access_token of another type", token("{\"value\": \"PLANTED\"}"))
        .add("an empty access_token", token("\"\""))
        .add("a token with a line break inside", token("\"PLANTED\\r\\nX-Injected: 1\""))
        .add("a token with a space inside", token("\"PLANTED token\""))
        .add("a token beyond ASCII", token("\"PLANTED\u00e6\""))
        .add("truncated JSON", answered(200, "{\"access_token\": \"PLANTED"))
        .add(
            "a body larger than maxResponseBytes",
            stage -> {
              stage.settings().maxResponseBytes(1000);
              stage.next(TOKEN, 200, "{\"x\": \"" + "PLANTED".repeat(1000) + "\"}");
            })
        .add("a provider that throws", provided(() -> fail("PLANTED")))
        .add("a provider that answers null", provided(() -> null))
        .add("a provider without a value", provided(() -> new AccessToken(null, Instant.MAX)))
        .add("a provider's blank token", provided(() -> new AccessToken(" ", Instant.MAX)))
        .add("a provider's broken token", provided(() -> new AccessToken("PLANTED\r\nX: 1", null)))
        .add(
            "a provider's header value",
            provided(() -> new AccessToken("\n bearer \tPLANTED", Instant.MAX)))
        .add("a supplier that throws", provided(TokenProvider.of(() -> fail("PLANTED").value())))
        .add("a supplier that answers null", provided(TokenProvider.of(() -> null)))
        .add("a supplier of no more than Bearer", provided(TokenProvider.of(() -> "Bearer ")))
        .add(
            "a supplier of two header values",
            provided(TokenProvider.of(() -> "Bearer Bearer PLANTED")))
        .add("a provider's unknown token", provided(() -> new AccessToken("PLANTED", Instant.MAX)));
  }

  private static Arrangement refused(int status, String error) {
    return answered(
        status, "{\"error\": \"" + error + "\", \"error_description\": \"PLANTED words\"}");
  }

  private static Arrangement entra(int status, String error, String codes) {
    return answered(
        status,
        """
        {"error": "%s", "error_description": "AADSTS0: PLANTED words. Trace ID: PLANTED",
          "error_codes": [%s], "trace_id": "PLANTED", "correlation_id": "PLANTED",
          "error_uri": "https://login.microsoftonline.com/error?code=PLANTED"}"""
            .formatted(error, codes));
  }

  private static Arrangement token(String json) {
    return answered(200, "{\"access_token\": " + json + ", \"expires_in\": 3600}");
  }

  private static Arrangement answered(int status, String body) {
    return stage -> stage.next(TOKEN, status, body);
  }

  private static Arrangement provided(TokenProvider provider) {
    return stage -> stage.settings().credentials(provider);
  }

  private static AccessToken fail(String message) {
    throw new IllegalStateException(message);
  }
}
