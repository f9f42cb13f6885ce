package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

/** What is read from the JDK's exceptions, and what is not repeated. */
class TlsFailureTest {
  @Test
  void aCertificateIsExpiredForAnotherHostOrNotTrusted() {
    assertThat(says(caused(new CertificateExpiredException("PLANTED"))))
        .startsWith("the server's certificate has expired");
    assertThat(says(caused(new CertificateException("No name matching PLANTED found"))))
        .isEqualTo("the server's certificate is not for cdf.example; check the address");
    assertThat(says(caused(new CertificateException("No subject alternative names present"))))
        .isEqualTo("the server's certificate is not for cdf.example; check the address");
    assertThat(says(new SSLPeerUnverifiedException("PLANTED")))
        .isEqualTo("the server's certificate is not for cdf.example; check the address");
    assertThat(says(caused(new CertificateException("PLANTED"))))
        .startsWith("the server's certificate is not trusted");
    assertThat(says(caused(new CertPathBuilderException("PLANTED"))))
        .startsWith("the server's certificate is not trusted");
  }

  @Test
  void onlyNamesOfKnownAlertsAreRepeated() {
    assertThat(says(new SSLHandshakeException("Received fatal alert: unknown_ca")))
        .startsWith("the server refused the TLS handshake (alert unknown_ca): it wants a client");
    assertThat(says(new SSLException("(protocol_version) Received fatal alert: protocol_version")))
        .isEqualTo("the server refused the TLS handshake (alert protocol_version)");
    assertThat(says(new SSLException("Received fatal alert: planted")))
        .isEqualTo(
            "the TLS handshake failed; check that the server speaks TLS there, and which versions");
  }

  @Test
  void whatComesLaterIsTheConnectionsUnlessItIsAboutTheClientsCertificate() {
    assertThat(isLostLater(new SSLException("Received fatal alert: certificate_required")))
        .isFalse();
    assertThat(isLostLater(new SSLHandshakeException("Received fatal alert: bad_certificate")))
        .isFalse();
    assertThat(isLostLater(new SSLException("Received fatal alert: internal_error"))).isTrue();
    assertThat(isLostLater(new SSLException("PLANTED"))).isTrue();
  }

  private static boolean isLostLater(SSLException failure) {
    return TlsFailure.isConnectionLost(failure, true);
  }

  private static String says(SSLException failure) {
    return TlsFailure.description(failure, "cdf.example");
  }

  private static SSLException caused(Exception cause) {
    SSLException failure = new SSLHandshakeException("PLANTED");
    failure.initCause(cause);
    return failure;
  }
}
