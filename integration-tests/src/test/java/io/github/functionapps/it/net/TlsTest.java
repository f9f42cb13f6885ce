package io.github.functionapps.it.net;

import static io.github.functionapps.error.TransportException.Kind.CONNECTION_LOST;
import static io.github.functionapps.error.TransportException.Kind.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.error.TransportException;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a TLS handshake that fails, and which ones are tried again. */
class TlsTest extends NetFixture {
  private static final String NO_ANSWER =
      "POST /number of net: no answer from https://127.0.0.1:PORT: ";

  private static Identity server;
  private static Identity client;

  @BeforeAll
  static void identify() {
    server = Identity.ofLoopback();
    client = Identity.make();
  }

  /** The peer here is the JDK, whose newer releases have other alerts for the want of one. */
  private static final boolean SERVERS_FOLLOW_RFC_8446 = Runtime.version().feature() >= 25;

  private static final String NO_CERTIFICATE =
      SERVERS_FOLLOW_RFC_8446 ? "certificate_required" : "bad_certificate";

  private static SSLContext serverContext() {
    return Identity.context(server, client);
  }

  private NetApi api(Peer peer, SSLContext context) {
    return api(
        settings(https(peer)).httpClient((http, connections) -> trust(connections, context)));
  }

  private static void assertIsLasting(TransportException failure, Peer peer, String says) {
    assertThat(message(failure)).isEqualTo(NO_ANSWER + says);
    assertThat(failure.kind()).isEqualTo(TLS);
    assertThat(failure.mayHaveRun()).isFalse();
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(peer.connections()).isEqualTo(1);
  }

  @Test
  void aCertificateThatIsNotTrustedIsNamedAsSuch() throws Exception {
    Peer peer = peer(Ways.tls(serverContext(), Ways.answer(NetApi.ANSWER)));
    assertIsLasting(
        failure(api(settings(https(peer)))::post),
        peer,
        "the server's certificate is not trusted; add its CA to the JVM's truststore, or give a"
            + " truststore by httpClient (setTlsStrategy)");
  }

  @Test
  void aCertificateForAnotherHostIsNamedAsSuch() throws Exception {
    Identity other = Identity.make("-ext", "san=dns:planted.example");
    Peer peer = peer(Ways.tls(Identity.context(other, client), Ways.answer(NetApi.ANSWER)));
    assertIsLasting(
        failure(api(peer, Identity.context(null, other))::post),
        peer,
        "the server's certificate is not for 127.0.0.1; check the address");
  }

  @Test
  void aServerThatSpeaksNoTlsIsNamedAsSuch() throws Exception {
    Peer peer = peer(socket -> Ways.write(socket, "HTTP/1.1 400 PLANTED\r\n\r\n"));
    assertIsLasting(
        failure(api(settings(https(peer)))::post),
        peer,
        "the TLS handshake failed; check that the server speaks TLS there, and which versions");
  }

  @Test
  void aRequiredClientCertificateIsNamedAsSuch() throws Exception {
    Peer peer = peer(Ways.tls(serverContext(), "TLSv1.2", true, Ways.answer(NetApi.ANSWER)));
    assertIsLasting(
        failure(api(peer, Identity.context(null, server))::post),
        peer,
        SERVERS_FOLLOW_RFC_8446
            ? "the server refused the TLS handshake (alert handshake_failure): it has no version or"
                + " cipher in common with this JVM, or wants a client certificate"
            : "the server refused the TLS handshake (alert bad_certificate): it wants a client"
                + " certificate that it trusts; give one by httpClient (setTlsStrategy)");
  }

  /** There the client has made its handshake, and sent its request, before it hears of it. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRequiredClientCertificateIsNamedAsSuchInTls13(boolean hasOne) throws Exception {
    Peer peer = peer(Ways.tls(serverContext(), "TLSv1.3", true, Ways.answer(NetApi.ANSWER)));
    SSLContext context = Identity.context(hasOne ? Identity.make() : null, server);
    TransportException failure = failure(api(peer, context)::post);
    assertThat(message(failure))
        .isEqualTo(
            NO_ANSWER
                + "the server refused the TLS handshake (alert "
                + (hasOne ? "certificate_unknown" : NO_CERTIFICATE)
                + "): it wants a client certificate that it trusts; give one by httpClient"
                + " (setTlsStrategy)"
                + LOOK);
    assertThat(failure.kind()).isEqualTo(TLS);
    assertThat(failure(api(peer, context)::get).kind()).isEqualTo(TLS);
    assertThat(peer.connections()).isEqualTo(2); // one for each call
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void theRightClientCertificateDoes(String protocol) throws Exception {
    Peer peer = peer(Ways.tls(serverContext(), protocol, true, Ways.answer(NetApi.ANSWER)));
    assertThat(api(peer, Identity.context(client, server)).post()).isEqualTo(1);
  }

  /** Nothing was sent by then, whatever the call. */
  @Test
  void aConnectionThatEndsWithinTheHandshakeIsTriedAgain() throws Exception {
    Peer.Way works = Ways.tls(serverContext(), Ways.answer(NetApi.ANSWER));
    SSLContext context = Identity.context(null, server);
    assertThat(api(peer(Ways.close(), Ways.close(), works), context).post()).isEqualTo(1);
    assertThat(api(peer(Ways.close(), Ways.close(), works), context).get()).isEqualTo(1);
  }

  @Test
  void aConnectionThatAlwaysEndsWithinTheHandshakeIsAConnectionLost() throws Exception {
    Peer peer = peer(Ways.close());
    TransportException failure = failure(api(settings(https(peer)))::post);
    assertThat(message(failure)).isEqualTo(NO_ANSWER + CONNECTION_LOST.description());
    assertThat(failure.kind()).isEqualTo(CONNECTION_LOST);
    assertThat(failure.mayHaveRun()).isFalse();
    assertThat(failure.attempts()).isEqualTo(5);
    assertThat(peer.connections()).isEqualTo(5);
  }

  /** TLS says that it ends, so that it is not the connection that is cut. */
  @Test
  void anAnswerThatBreaksOffWithinTlsIsAConnectionLost() throws Exception {
    SSLContext context = Identity.context(null, server);
    for (int cut : new int[] {1, 12, 30, 60, 70, 100, NetApi.ANSWER.length() - 1}) {
      Peer.Way cuts =
          Ways.tls(
              serverContext(),
              socket -> {
                Peer.request(socket.getInputStream());
                Ways.write(socket, NetApi.ANSWER.substring(0, cut));
              });
      Peer.Way works = Ways.tls(serverContext(), Ways.answer(NetApi.ANSWER));
      assertThat(api(peer(cuts, works), context).get()).as("after %d bytes", cut).isEqualTo(1);
      TransportException failure = failure(api(peer(cuts, works), context)::post);
      assertThat(failure.kind()).as("after %d bytes", cut).isEqualTo(CONNECTION_LOST);
      assertThat(failure.mayHaveRun()).isTrue();
    }
  }
}
