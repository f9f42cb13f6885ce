package io.github.functionapps.internal.http;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * What an exception of TLS says: from its types, and from the name of an alert. Texts of peers and
 * of certificates are not repeated.
 */
final class TlsFailure {
  /** What HttpClient says where the connection ended within the handshake, and nothing else. */
  private static final String ENDED = "TLS handshake failed";

  private static final Pattern ALERT = Pattern.compile("Received fatal alert: ([a-z_0-9]+)");

  /** Alerts about the client's certificate, or the want of one (RFC 8446, 6.2). */
  private static final Set<String> OF_CLIENT_CERTIFICATE =
      Set.of(
          "no_certificate",
          "bad_certificate",
          "unsupported_certificate",
          "certificate_revoked",
          "certificate_expired",
          "certificate_unknown",
          "unknown_ca",
          "access_denied",
          "certificate_required");

  /** The others that a server may send. */
  private static final Set<String> OTHERS =
      Set.of(
          "unexpected_message",
          "bad_record_mac",
          "record_overflow",
          "handshake_failure",
          "illegal_parameter",
          "decode_error",
          "decrypt_error",
          "protocol_version",
          "insufficient_security",
          "internal_error",
          "inappropriate_fallback",
          "missing_extension",
          "unsupported_extension",
          "unrecognized_name",
          "no_application_protocol");

  private TlsFailure() {}

  /**
   * Whether the connection merely ended, so that another may do.
   *
   * @param isSent whether the handshake was over, as far as the client can tell: in TLS 1.3 a
   *     server looks at the client's certificate only then
   */
  static boolean isConnectionLost(SSLException failure, boolean isSent) {
    if (isSent) {
      boolean isOfHandshake =
          failure instanceof SSLHandshakeException || failure instanceof SSLPeerUnverifiedException;
      return !isOfHandshake && alert(failure).filter(OF_CLIENT_CERTIFICATE::contains).isEmpty();
    }
    return failure instanceof SSLHandshakeException
        && failure.getCause() == null
        && ENDED.equals(failure.getMessage());
  }

  /**
   * What went wrong, and what to do.
   *
   * @param host what the certificate should be for
   */
  static String description(SSLException failure, String host) {
    String alert = alert(failure).orElse(null);
    if (alert != null) {
      return OF_CLIENT_CERTIFICATE.contains(alert)
          ? "the server refused the TLS handshake (alert "
              + alert
              + "): it wants a client certificate that it trusts; give one by httpClient"
              + " (setTlsStrategy)"
          : "the server refused the TLS handshake (alert "
              + alert
              + ")"
              // What servers say before TLS 1.3, some about a client's certificate, too.
              + (alert.equals("handshake_failure")
                  ? ": it has no version or cipher in common with this JVM, or wants a client"
                      + " certificate"
                  : "");
    }
    if (isOfName(failure)) {
      return "the server's certificate is not for " + host + "; check the address";
    }
    if (has(failure, CertificateExpiredException.class)
        || has(failure, CertificateNotYetValidException.class)) {
      return "the server's certificate has expired or is not valid yet; check the server's"
          + " certificate, and this machine's clock";
    }
    if (has(failure, CertificateException.class)
        || has(failure, CertPathValidatorException.class)
        || has(failure, CertPathBuilderException.class)) {
      return "the server's certificate is not trusted; add its CA to the JVM's truststore, or give"
          + " a truststore by httpClient (setTlsStrategy)";
    }
    return "the TLS handshake failed; check that the server speaks TLS there, and which versions";
  }

  /** HttpClient has a type for it; the JDK has a text. */
  private static boolean isOfName(SSLException failure) {
    return failure instanceof SSLPeerUnverifiedException
        || causes(failure)
            .filter(cause -> cause.getClass() == CertificateException.class)
            .map(cause -> String.valueOf(cause.getMessage()))
            .anyMatch(
                text ->
                    text.startsWith("No subject alternative ")
                        || text.startsWith("No name matching "));
  }

  private static boolean has(Throwable failure, Class<? extends Throwable> type) {
    return causes(failure).anyMatch(type::isInstance);
  }

  /** Known ones only: the name comes from the JDK, not from the wire, and stays so. */
  private static Optional<String> alert(SSLException failure) {
    return causes(failure)
        .map(cause -> ALERT.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .filter(name -> OF_CLIENT_CERTIFICATE.contains(name) || OTHERS.contains(name))
        .findFirst();
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
  }
}
