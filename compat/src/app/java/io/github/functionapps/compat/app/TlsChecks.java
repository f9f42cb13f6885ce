package io.github.functionapps.compat.app;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.functionapps.FunctionApps;
import io.github.functionapps.annotation.FunctionApp;
import io.github.functionapps.annotation.Get;
import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.error.TransportException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;

/** A server whose certificate nobody has signed. */
final class TlsChecks {
  private static final byte[] ANSWER =
      """
      {"callId": 7, "runtimeStatus": "Completed", "response": {"statusCode": 200, "data": 12}}
      """
          .getBytes(StandardCharsets.UTF_8);

  @FunctionApp("secured")
  interface SecuredApi {
    @Get("/number")
    int number();
  }

  List<Check> all() {
    return List.of(new Check("TLS: refused as unknown, trusted by httpClient", this::tls));
  }

  private void tls() throws Exception {
    SSLContext context = SelfSigned.context();
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    server.createContext(
        "/",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add("content-type", "application/json");
          exchange.sendResponseHeaders(200, ANSWER.length);
          exchange.getResponseBody().write(ANSWER);
          exchange.close();
        });
    server.start();
    try (FunctionApps unaware = settings(server).build();
        FunctionApps aware =
            settings(server)
                .httpClient(
                    (http, connections) ->
                        connections.setTlsStrategy(new DefaultClientTlsStrategy(context)))
                .build()) {
      TransportException refused =
          Expect.thrown(TransportException.class, () -> unaware.create(SecuredApi.class).number());
      Expect.equal(refused.kind(), TransportException.Kind.TLS);
      Expect.equal(aware.create(SecuredApi.class).number(), 12);
    } finally {
      server.stop(0);
    }
  }

  private static FunctionApps.Builder settings(HttpsServer server) {
    return FunctionApps.builder()
        .baseUrl(URI.create("https://127.0.0.1:" + server.getAddress().getPort()))
        .project("p")
        .credentials(() -> new AccessToken("token", Instant.MAX))
        .session(Session.nonces(() -> "nonce"));
  }
}
