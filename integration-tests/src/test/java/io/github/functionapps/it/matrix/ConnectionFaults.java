package io.github.functionapps.it.matrix;

import static io.github.functionapps.testing.Endpoint.CALL;

import io.github.functionapps.auth.AccessToken;
import io.github.functionapps.auth.Session;
import io.github.functionapps.it.failure.Planted;
import io.github.functionapps.testing.ScriptedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What happens to the connection that carries the call. */
final class ConnectionFaults {
  private ConnectionFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("connection: nobody listens", ConnectionFaults::callNobody),
        once("dropped before the request is read", ScriptedAnswer::dropBeforeReading),
        always("always dropped before the request is read", ScriptedAnswer::dropBeforeReading),
        once("dropped after the request is read", ScriptedAnswer::dropAfterReading),
        once("dropped once the function has run", ScriptedAnswer::dropAnswer),
        always("always dropped once the function has run", ScriptedAnswer::dropAnswer),
        once("the answer is cut short", answer -> answer.cutShortAfter(20)),
        cut("the answer ends within its status line", 12),
        cut("the answer ends within a header", 30),
        once("an error is cut short", answer -> answer.error(503, Planted.MARK).cutShortAfter(5)),
        once("the answer comes slowly", answer -> answer.slowly(10, Duration.ofMillis(1))),
        stuck("the answer never comes", answer -> answer.delayUntil(new CompletableFuture<>())),
        stuck(
            "the answer stalls half-way",
            answer -> answer.stallAfter(20, new CompletableFuture<>())),
        once("the answer is too large", answer -> answer.answerOfSize(200, 1L << 40)),
        once("an error is too large", answer -> answer.answerOfSize(503, 1L << 40)),
        once("the answer has no end", answer -> answer.answerWithoutEnd(200)));
  }

  private static Fault once(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("connection: " + name, stage -> answer.accept(stage.faults().next(CALL)));
  }

  private static Fault cut(String name, int bytes) {
    return new Fault("connection: " + name, stage -> stage.cutsAnswer("POST .*/calls", bytes));
  }

  private static Fault stuck(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault(
        "connection: " + name,
        stage -> {
          stage.isStuck();
          answer.accept(stage.faults().next(CALL));
        });
  }

  private static Fault always(String name, Consumer<ScriptedAnswer> answer) {
    return new Fault("connection: " + name, stage -> answer.accept(stage.faults().always(CALL)));
  }

  /** Token and nonce come from elsewhere, so that it is the call itself that reaches nobody. */
  private static void callNobody(MatrixStage stage) {
    stage
        .settings()
        .baseUrl(nobody())
        .credentials(() -> new AccessToken("token", Instant.MAX))
        .session(Session.nonces(() -> "nonce"));
  }

  private static URI nobody() {
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return URI.create("http://127.0.0.1:" + closed.getLocalPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
