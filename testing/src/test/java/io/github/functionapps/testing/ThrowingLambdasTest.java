package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the test's lambdas throw where no handler runs: its author gets to know which one. */
class ThrowingLambdasTest {
  private static final Logger LOGGER = Logger.getLogger("io.github.functionapps.testing");

  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
  private final Handler recording = recording(logged);

  @BeforeEach
  void declare() {
    cdf.function("inventory").get("/", request -> 1);
    LOGGER.setUseParentHandlers(false);
    LOGGER.addHandler(recording);
  }

  @AfterEach
  void stop() {
    LOGGER.removeHandler(recording);
    LOGGER.setUseParentHandlers(true);
    cdf.close();
  }

  @Test
  void aDecisionThatThrowsIsAnswered500AndKept() {
    IllegalStateException bug = new IllegalStateException("my bug");
    cdf.faults()
        .decide(
            request -> {
              throw bug;
            });

    assertAnswered500(
        "the lambda of faults().decide threw java.lang.IllegalStateException: my bug");
    assertThat(cdf.raised()).containsExactly(bug);
    assertThat(logged)
        .singleElement()
        .satisfies(
            record ->
                assertThat(record.getMessage()).isEqualTo("the lambda of faults().decide threw"))
        .satisfies(record -> assertThat(record.getThrown()).isSameAs(bug));
  }

  @Test
  void anAssertionThatFailsInADecisionIsKept() {
    AssertionError failed = new AssertionError("not what I expected");
    cdf.faults()
        .decide(
            request -> {
              throw failed;
            });

    assertAnswered500(
        "the lambda of faults().decide threw java.lang.AssertionError: not what I expected");
    assertThat(cdf.raised()).containsExactly(failed);
  }

  @Test
  @SuppressWarnings("NullAway") // what a test should not do
  void aDecisionForNullIsNamed() {
    cdf.faults().decide(request -> null);

    assertAnswered500(
        "the lambda of faults().decide threw java.lang.IllegalStateException: it returned null;"
            + " return Optional.empty() for a request that is answered as usual");
    assertThat(cdf.raised()).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClockThatThrowsIsAnswered500AndKept() {
    IllegalStateException bug = new IllegalStateException("stopped");
    cdf.settings()
        .clock(
            () -> {
              throw bug;
            });

    Wire.Answer answer =
        wire.send(
            wire.tokenRequest("local-client", "local-secret"), "grant_type=client_credentials");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.apiMessage())
        .isEqualTo(
            "LocalCdf has no answer: the lambda of settings().clock threw"
                + " java.lang.IllegalStateException: stopped");
    assertThat(cdf.raised()).containsExactly(bug);
  }

  @Test
  @SuppressWarnings("NullAway") // what a test should not do
  void aClockWithoutAnInstantIsNamed() {
    cdf.settings().clock(() -> null);

    assertThatThrownBy(cdf::issueToken)
        .hasMessage(
            "the lambda of settings().clock threw java.lang.IllegalStateException: it returned null");
  }

  @Test
  void aClockThatThrowsInAHandlerIsToldFromIt() {
    IllegalStateException bug = new IllegalStateException("stopped");
    AtomicBoolean stopped = new AtomicBoolean();
    cdf.settings()
        .clock(
            () -> {
              if (stopped.get()) {
                throw bug;
              }
              return Instant.EPOCH;
            });
    cdf.function("inventory")
        .get(
            "/",
            request -> {
              stopped.set(true);
              request.log("now");
              return 1;
            });

    assertThat(wire.get("/").envelope().path("message").asText())
        .isEqualTo(
            "Function execution failed: the lambda of settings().clock threw"
                + " java.lang.IllegalStateException: stopped");
    assertThat(cdf.raised()).containsExactly(bug);
    assertThat(logged)
        .extracting(LogRecord::getMessage)
        .containsExactly("the lambda of settings().clock threw");
  }

  private void assertAnswered500(String why) {
    Wire.Answer answer = wire.session("[{\"oneshotTokenExchange\":true}]");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.apiMessage()).isEqualTo("LocalCdf has no answer: " + why);
  }

  private static Handler recording(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
