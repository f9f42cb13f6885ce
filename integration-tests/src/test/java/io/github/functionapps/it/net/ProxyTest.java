package io.github.functionapps.it.net;

import static io.github.functionapps.error.TransportException.Kind.CONNECTION_LOST;
import static io.github.functionapps.error.TransportException.Kind.CONNECTION_REFUSED;
import static io.github.functionapps.error.TransportException.Kind.PROTOCOL;
import static io.github.functionapps.error.TransportException.Kind.PROXY;
import static io.github.functionapps.error.TransportException.Kind.TLS;
import static io.github.functionapps.error.TransportException.Kind.UNKNOWN_HOST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.auth.ClientCredentials;
import io.github.functionapps.error.TransportException;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.CredentialsProviderBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A proxy that does not let a connection through is not taken for the server behind it. */
class ProxyTest extends NetFixture {
  private static final URI CDF = URI.create("https://cdf.invalid");
  private static final String REALM = "\r\nproxy-authenticate: Basic realm=\"PLANTED\"";

  private static Identity server;
  private static SSLContext serverContext;

  @BeforeAll
  static void identify() {
    server = Identity.ofLoopback();
    serverContext = Identity.context(server, server);
  }

  private static FunctionApps.Builder behind(Peer proxy, URI baseUrl) {
    return settings(baseUrl)
        .httpClient(
            (client, connections) -> {
              proxy(client, proxy);
              trust(connections, Identity.context(null, server));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          407 | set its credentials by httpClient (client.setDefaultCredentialsProvider), or correct them
          403 | check that it lets connections to this host and port through
          404 | check that it lets connections to this host and port through
          302 | check that it lets connections to this host and port through
          """)
  void refusesForGood(int status, String advice) throws Exception {
    Peer proxy = peer(Ways.refuse(status + " PLANTED" + (status == 407 ? REALM : "")));
    TransportException failure = failure(api(behind(proxy, CDF))::get);
    assertThat(message(failure))
        .isEqualTo(
            "GET /number of net: no connection to https://cdf.invalid: the proxy 127.0.0.1:PORT"
                + " refused it with HTTP %d; %s".formatted(status, advice));
    assertThat(failure.kind()).isEqualTo(PROXY);
    assertThat(failure.mayHaveRun()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(proxy.connections()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void refusesForAWhile(int status) throws Exception {
    Peer target = peer(Ways.tls(serverContext, Ways.answer(NetApi.ANSWER)));
    Peer proxy =
        peer(Ways.refuse(status + " PLANTED"), Ways.refuse("502 X"), Ways.tunnel(target.port()));
    assertThat(api(behind(proxy, https(target))).post()).isEqualTo(1);
    assertThat(proxy.connections()).isEqualTo(3);
    assertThat(target.connections()).isEqualTo(1);
  }

  @Test
  void refusesForTooLong() throws Exception {
    Peer proxy = peer(Ways.refuse("503 PLANTED"));
    TransportException failure = failure(api(behind(proxy, CDF))::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no connection to https://cdf.invalid: the proxy 127.0.0.1:PORT"
                + " refused it with HTTP 503; it does not reach the server, or is busy; try again"
                + " later");
    assertThat(failure.kind()).isEqualTo(PROXY);
    assertThat(failure.mayHaveRun()).isFalse();
    assertThat(failure.attempts()).isEqualTo(5);
  }

  @Test
  void refusesTheIdentityProvider() throws Exception {
    Peer proxy = peer(Ways.refuse("403 PLANTED"));
    FunctionApps.Builder settings =
        behind(proxy, CDF)
            .credentials(
                ClientCredentials.of(
                    URI.create("https://idp.invalid/token"), "id", "PLANTED", "scope"));
    assertThat(message(failure(api(settings)::post)))
        .isEqualTo(
            "POST /number of net: no connection to https://idp.invalid: the proxy 127.0.0.1:PORT"
                + " refused it with HTTP 403; check that it lets connections to this host and port"
                + " through");
  }

  @Test
  void isGivenItsCredentialsWhenItAsksForThem() throws Exception {
    Peer target = peer(Ways.tls(serverContext, Ways.answer(NetApi.ANSWER)));
    List<String> challenge =
        List.of(
            "HTTP/1.1 407 Proxy Authentication Required" + REALM + "\r\ncontent-length: 0\r\n\r\n");
    Peer proxy = peer(Ways.inTurn(challenge, Ways.tunnel(target.port())));
    HttpHost host = new HttpHost("127.0.0.1", proxy.port());
    FunctionApps.Builder settings =
        settings(https(target))
            .httpClient(
                (client, connections) -> {
                  client
                      .setProxy(host)
                      .setDefaultCredentialsProvider(
                          CredentialsProviderBuilder.create()
                              .add(
                                  new AuthScope(host),
                                  new UsernamePasswordCredentials("user", "PLANTED".toCharArray()))
                              .build());
                  trust(connections, Identity.context(null, server));
                });
    assertThat(api(settings).post()).isEqualTo(1);
  }

  @Test
  void isNamedWhereNobodyListens() throws Exception {
    Peer proxy = peer();
    proxy.close();
    TransportException failure = failure(api(behind(proxy, CDF))::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no answer from the proxy 127.0.0.1:PORT: "
                + CONNECTION_REFUSED.description());
    assertThat(failure.kind()).isEqualTo(CONNECTION_REFUSED);
    assertThat(failure.mayHaveRun()).isFalse();
  }

  @Test
  void isNamedWhereNobodyKnowsIt() {
    FunctionApps.Builder settings =
        settings(CDF)
            .httpClient(
                (client, connections) -> {
                  client.setProxy(new HttpHost("proxy.invalid", 8080));
                  connections.setDnsResolver(NOBODY);
                });
    TransportException failure = failure(api(settings)::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no answer from the proxy proxy.invalid:8080: "
                + UNKNOWN_HOST.description());
    assertThat(failure.kind()).isEqualTo(UNKNOWN_HOST);
  }

  @Test
  void isNamedWhereItClosesTheConnection() throws Exception {
    Peer proxy = peer(Ways.close());
    TransportException failure = failure(api(behind(proxy, CDF))::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no answer from the proxy 127.0.0.1:PORT: "
                + CONNECTION_LOST.description());
    assertThat(failure.mayHaveRun()).isFalse();
    assertThat(failure.attempts()).isEqualTo(5);
  }

  @Test
  void isNamedWhereItIsNone() throws Exception {
    Peer proxy = peer(Ways.answer("SSH-2.0-PLANTED\r\n"));
    TransportException failure = failure(api(behind(proxy, CDF))::post);
    assertThat(message(failure))
        .isEqualTo(
            "POST /number of net: no answer from the proxy 127.0.0.1:PORT: "
                + PROTOCOL.description());
    assertThat(failure.kind()).isEqualTo(PROTOCOL);
    assertThat(failure.mayHaveRun()).isFalse();
  }

  @Test
  void isNotNamedForWhatTheServerBehindItDoes() throws Exception {
    Peer target = peer(Ways.tls(serverContext, Ways.close()));
    Peer proxy = peer(Ways.tunnel(target.port()));
    TransportException lost = failure(api(behind(proxy, https(target)))::post);
    assertThat(message(lost))
        .isEqualTo(
            "POST /number of net: no answer from https://127.0.0.1:PORT: "
                + CONNECTION_LOST.description()
                + LOOK);
    assertThat(lost.mayHaveRun()).isTrue();

    FunctionApps.Builder distrustful =
        settings(https(target)).httpClient((client, connections) -> proxy(client, proxy));
    TransportException failure = failure(api(distrustful)::post);
    assertThat(failure.kind()).isEqualTo(TLS);
    assertThat(message(failure))
        .startsWith("POST /number of net: no answer from https://127.0.0.1");
  }

  @Test
  void aTunnelWhoseHandshakeIsCutShortIsTriedAgain() throws Exception {
    Peer target = peer(Ways.close(), Ways.tls(serverContext, Ways.answer(NetApi.ANSWER)));
    Peer proxy = peer(Ways.tunnel(target.port()));
    assertThat(api(behind(proxy, https(target))).post()).isEqualTo(1);
    assertThat(proxy.connections()).isEqualTo(2);
  }
}
