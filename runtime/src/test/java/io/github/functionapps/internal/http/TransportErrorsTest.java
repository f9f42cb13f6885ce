package io.github.functionapps.internal.http;

import static io.github.functionapps.error.TransportException.Kind.CONNECTION_LOST;
import static io.github.functionapps.error.TransportException.Kind.TLS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.error.CallInfo;
import io.github.functionapps.error.TransportException;
import io.github.functionapps.internal.failure.Failure;
import io.github.functionapps.internal.failure.Repeat;
import java.net.URI;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;

class TransportErrorsTest {
  @Test
  void aHandshakeThatFailsWillFailAgain() {
    assertIs(failure(new SSLHandshakeException("PLANTED"), true), TLS, Repeat.NEVER);
    assertIs(failure(new SSLException("PLANTED"), false), TLS, Repeat.NEVER);
  }

  @Test
  void aRecordOfTlsThatIsCutShortIsAConnectionLost() {
    assertIs(failure(new SSLException("PLANTED"), true), CONNECTION_LOST, Repeat.IF_IDEMPOTENT);
  }

  private static Failure failure(Exception thrown, boolean isSent) {
    Journey journey = new Journey(null, null);
    if (isSent) {
      journey.isBeingSent();
    }
    return TransportErrors.of(thrown, journey, URI.create("https://cdf.example/a"), 9);
  }

  private static void assertIs(Failure failure, TransportException.Kind kind, Repeat repeat) {
    assertThat(failure.exception(CallInfo.NONE))
        .hasMessageNotContaining("PLANTED")
        .isInstanceOfSatisfying(
            TransportException.class, lost -> assertThat(lost.kind()).isEqualTo(kind));
    assertThat(failure.repeat()).isEqualTo(repeat);
  }
}
