package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Connections that are closed without an answer, and what has happened by then. */
class DroppedConnectionsTest {
  private final LocalCdf cdf = LocalCdf.start();
  private final Wire wire = new Wire(cdf);
  private final AtomicInteger runs = new AtomicInteger();
  private final String call = Wire.callBody(Wire.data("GET", "/", "{}"), new Wire(cdf).nonce());

  @BeforeEach
  void declare() {
    cdf.function("inventory").get("/", request -> runs.incrementAndGet());
    cdf.clearRequests();
  }

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void beforeReadingNothingHasHappened() throws IOException {
    cdf.next(Endpoint.CALL).dropBeforeReading();

    try (RawConnection connection = RawConnection.callHead(cdf, call)) {
      assertThat(connection.rest()).isEmpty();
    }

    assertThat(cdf.calls()).singleElement().matches(request -> request.bodyText().isEmpty());
    assertThat(runs).hasValue(0);
    assertThat(wire.send(wire.callRequest(), call).status()).as("the nonce is good").isEqualTo(200);
    assertThat(cdf.violations()).isEmpty();
  }

  @Test
  void afterReadingTheNonceIsUsedUp() throws IOException {
    cdf.next(Endpoint.CALL).dropAfterReading();

    assertDropped();

    assertThat(cdf.calls()).singleElement().matches(request -> request.bodyText().equals(call));
    assertThat(runs).hasValue(0);
    assertThat(wire.send(wire.callRequest(), call).apiMessage()).contains("used before");
  }

  @Test
  void inPlaceOfTheAnswerTheFunctionHasRun() throws IOException {
    cdf.next(Endpoint.CALL).dropAnswer();

    assertDropped();

    assertThat(runs).hasValue(1);
    assertThat(wire.get("/").status()).as("as usual again").isEqualTo(200);
  }

  @Test
  void byDecisionTheRequestHasBeenRead() throws IOException {
    cdf.faults().decide(request -> Optional.of(new ScriptedAnswer().dropBeforeReading()));

    assertDropped();
    cdf.faults().clear();

    assertThat(cdf.calls()).singleElement().matches(request -> request.bodyText().equals(call));
    assertThat(runs).hasValue(0);
    assertThat(wire.send(wire.callRequest(), call).status()).as("the nonce is good").isEqualTo(200);
  }

  private void assertDropped() throws IOException {
    try (RawConnection connection = RawConnection.call(cdf, call)) {
      assertThat(connection.rest()).isEmpty();
    }
  }
}
