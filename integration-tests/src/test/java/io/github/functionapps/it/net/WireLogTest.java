package io.github.functionapps.it.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** Whoever asks HttpClient for all that travels is shown it, within TLS too. */
class WireLogTest extends NetFixture {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          lines.add(logged.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @Test
  void showsRequestsAndAnswers() throws Exception {
    Identity server = Identity.ofLoopback();
    SSLContext context = Identity.context(server, server);
    Peer peer = peer(Ways.tls(context, Ways.answer(NetApi.ANSWER)));
    Logger wire = Logger.getLogger("org.apache.hc.client5.http.wire");
    wire.setLevel(Level.ALL);
    wire.setUseParentHandlers(false);
    wire.addHandler(handler);
    try {
      NetApi api =
          api(settings(https(peer)).httpClient((http, connections) -> trust(connections, context)));
      assertThat(api.get()).isEqualTo(1);
      assertThat(lines)
          .anySatisfy(line -> assertThat(line).contains(">> \"POST /api/v1/projects/p/"))
          .anySatisfy(line -> assertThat(line).contains(">> \"Authorization: Bearer token"))
          .anySatisfy(line -> assertThat(line).contains("<< \"HTTP/1.1 200 OK"))
          .anySatisfy(line -> assertThat(line).contains("\"statusCode\":200"));
    } finally {
      wire.removeHandler(handler);
      wire.setUseParentHandlers(true);
      wire.setLevel(null);
    }
  }
}
