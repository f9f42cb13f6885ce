package io.github.functionapps.it.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.it.failure.LogCapture;
import io.github.functionapps.it.failure.Planted;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The query of an address, which may hold a signature, is sent and not logged. */
class LoggedTargetsTest extends NetFixture {
  private static final String ACCEPTED =
      "HTTP/1.1 202 Accepted\r\nlocation: %s\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";

  @Test
  void leaveTheQueryOfALocationOut() throws Exception {
    List<String> requests = new CopyOnWriteArrayList<>();
    Peer peer =
        peer(
            Ways.answer(ACCEPTED.formatted("/polls/1?sig=PLANTED%2F%2B#PLANTED"), requests::add),
            Ways.answer(NetApi.ANSWER, requests::add));
    try (LogCapture logs = LogCapture.open()) {
      FunctionApps.Builder settings =
          settings(http(peer)).pollIntervals(Duration.ofMillis(1), Duration.ofMillis(1));
      assertThat(api(settings).polled()).isEqualTo(1);
      stop();
      assertThat(requests.get(1)).startsWith("GET /polls/1?sig=PLANTED%2F%2B HTTP/1.1\r\n");
      assertThat(logs.texts())
          .anySatisfy(text -> assertThat(text).contains("GET /polls/1"))
          .allSatisfy(text -> assertThat(Planted.in(text)).as(text).isEmpty());
    }
  }

  private static URI http(Peer peer) {
    return URI.create("http://127.0.0.1:" + peer.port());
  }
}
