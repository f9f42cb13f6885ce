package io.github.functionapps.it.failure;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static java.util.concurrent.CompletableFuture.failedStage;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.auth.Session;
import io.github.functionapps.it.failure.FailureCase.Arrangement;
import io.github.functionapps.testing.Endpoint;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.DnsResolver;

/** No whole answer: from the token endpoint, from /sessions, or to the call. */
final class TransportFailures {
  private TransportFailures() {}

  static Catalogue catalogue() {
    return new Catalogue("transport")
        .add("nobody listens", stage -> callAt(stage, stage.opened(new RawServer.Deaf()).uri()))
        .add("nobody listens at the token URL", TransportFailures::noTokenEndpoint)
        .add("an unknown host", TransportFailures::unknownHost)
        .add("dropped without an answer", dropped(CALL))
        .add("dropped by /sessions", dropped(SESSION))
        .add("dropped by the token endpoint", dropped(TOKEN))
        .add("cut short", cutShort(CALL))
        .add("an error page cut short", errorCutShort())
        .add("cut short by /sessions", cutShort(SESSION))
        .add("cut short by the token endpoint", cutShort(TOKEN))
        .add("closed at once", raw(""))
        .add("garbage", raw("PLANTED garbage\r\n\r\n"))
        .add("a head that breaks off", raw("HTTP/1.1 200 OK\r\nx-mark: PLANTED\r\n"))
        .add("another protocol", raw("SSH-2.0-PLANTED\r\n"))
        .add("a version that does not exist", raw("HTTP/9.9 200 PLANTED\r\n\r\n"))
        .add("chunks that break off", chunked("7\r\nPLANTED\r\n"))
        .add(
            "a content length that is none",
            raw("HTTP/1.1 200 OK\r\ncontent-length: PLANTED\r\n\r\n{}"))
        .add("a TLS handshake without an answer", TransportFailures::silentHandshake)
        .add("chunks of garbage", chunked("PLANTED\r\n"));
  }

  static void callAt(Stage stage, URI baseUrl) {
    stage
        .settings()
        .baseUrl(baseUrl)
        .credentials(() -> new AccessToken("PLANTED", Instant.MAX))
        .session(Session.nonces(() -> "PLANTED"));
  }

  private static Arrangement raw(String answer) {
    return stage -> callAt(stage, stage.opened(RawServer.start(answer)).uri());
  }

  static Arrangement chunked(String chunks) {
    return raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" + chunks);
  }

  private static Arrangement dropped(Endpoint endpoint) {
    return stage -> stage.cdf().next(endpoint).delayUntil(failedStage(new IllegalStateException()));
  }

  private static Arrangement cutShort(Endpoint endpoint) {
    return stage -> stage.cdf().next(endpoint).cutShortAfter(10);
  }

  private static Arrangement errorCutShort() {
    return stage -> stage.next(CALL, 502, "<html>PLANTED</html>").cutShortAfter(10);
  }

  private static void noTokenEndpoint(Stage stage) {
    URI nobody = stage.opened(new RawServer.Deaf()).uri();
    stage.settings().credentials(ClientCredentials.of(nobody, "id", "PLANTED", "scope"));
  }

  /** LocalCdf waits for HTTP where the client waits for TLS. */
  private static void silentHandshake(Stage stage) {
    stage.settings().connectTimeout(Duration.ofMillis(200));
    callAt(stage, URI.create(stage.cdf().baseUrl().toString().replace("http:", "https:")));
  }

  /** Without asking the network. */
  private static void unknownHost(Stage stage) {
    callAt(stage, URI.create("https://unknown.invalid"));
    stage.settings().httpClient((client, connections) -> connections.setDnsResolver(NOBODY));
  }

  private static final DnsResolver NOBODY =
      new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
          throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
          throw new UnknownHostException(host);
        }
      };
}
