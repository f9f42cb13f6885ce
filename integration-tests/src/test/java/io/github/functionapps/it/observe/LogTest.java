package io.github.functionapps.it.observe;

import static io.github.functionapps.testing.Endpoint.CALL;
import static io.github.functionapps.testing.Endpoint.SESSION;
import static io.github.functionapps.testing.Endpoint.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.functionapps.FunctionApps;
import io.github.functionapps.call.CallListener;
import io.github.functionapps.call.RetryPolicy;
import io.github.functionapps.error.AuthenticationException;
import io.github.functionapps.testing.LocalCdf;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is logged, by the one logger of this library. */
class LogTest {
  private static final Logger LOGGER = Logger.getLogger("io.github.functionapps");

  private final LocalCdf cdf = LocalCdf.start();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord logged) {
          lines.add(
              logged.getLevel()
                  + " "
                  + new SimpleFormatter().formatMessage(logged).replaceAll("PT\\S+?S", "PT_S"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  LogTest() {
    cdf.function("observed").get("/items/{id}", request -> "an answer");
    LOGGER.addHandler(handler);
    LOGGER.setUseParentHandlers(false);
  }

  @AfterEach
  void close() {
    LOGGER.removeHandler(handler);
    LOGGER.setUseParentHandlers(true);
    LOGGER.setLevel(null);
    cdf.close();
  }

  private void call(FunctionApps.Builder settings) {
    try (FunctionApps apps =
        settings.retry(RetryPolicy.standard().base(Duration.ofNanos(1))).build()) {
      apps.create(ObservedApi.class).item("PLANTED");
    }
  }

  @Test
  void aCallThatHoldsUpIsNoNews() {
    cdf.next(CALL).error(503, "busy");
    call(cdf.builder());
    assertThat(lines).isEmpty();
  }

  @Test
  void atDebugLevelFailedAttemptsAndEndsAreTold() {
    LOGGER.setLevel(Level.FINE);
    cdf.next(CALL).error(503, "busy");
    cdf.next(CALL).dropAnswer();
    call(cdf.builder());
    assertThat(lines)
        .containsExactly(
            "FINE GET /items/<id> of observed: attempt 1 failed at the call after PT_S with"
                + " ApiException (HTTP 503); the next is made in PT_S",
            "FINE GET /items/<id> of observed: attempt 2 failed at the call after PT_S with"
                + " TransportException (CONNECTION_LOST); the next is made in PT_S",
            "FINE GET /items/<id> of observed: ended after PT_S and 3 attempts (3 sent), function"
                + " status 200, call 9007000000000002");
  }

  @Test
  void whatAnAttemptWasAboutIsToldAndAllAreCounted() {
    LOGGER.setLevel(Level.FINE);
    cdf.next(TOKEN).dropAnswer();
    cdf.faults().always(SESSION).error(403, "no");
    assertThatThrownBy(() -> call(cdf.builder())).isInstanceOf(AuthenticationException.class);
    assertThat(lines)
        .containsExactly(
            "FINE GET /items/<id> of observed: attempt 1 failed at the token after PT_S with"
                + " TransportException (CONNECTION_LOST); the next is made in PT_S",
            "FINE GET /items/<id> of observed: attempt 2 failed at the nonce after PT_S with"
                + " AuthenticationException; it was the last",
            "FINE GET /items/<id> of observed: ended after PT_S and 2 attempts (0 sent), with"
                + " AuthenticationException");
  }

  @Test
  void anIdThatIsNoneIsNotLogged() {
    LOGGER.setLevel(Level.FINE);
    cdf.next(CALL)
        .answer(
            200,
            "{\"callId\":\"7\\nFINE a forged line\",\"response\":{\"statusCode\":200,"
                + "\"data\":\"an answer\"}}");
    call(cdf.builder());
    assertThat(lines)
        .containsExactly(
            "FINE GET /items/<id> of observed: ended after PT_S and 1 attempts (1 sent), function"
                + " status 200");
  }

  @Test
  void aListenerThatThrowsIsAWarningWithoutItsMessage() {
    CompletableFuture<Void> told = new CompletableFuture<>();
    call(
        cdf.builder()
            .listener(
                new CallListener() {
                  @Override
                  public void started(Call call) {
                    throw new IllegalStateException("PLANTED");
                  }

                  @Override
                  public void ended(Call call, End end) {
                    told.complete(null);
                  }
                }));
    told.join();
    assertThat(lines)
        .containsExactly("WARNING a CallListener threw java.lang.IllegalStateException");
  }
}
