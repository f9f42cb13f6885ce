package io.github.functionapps.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bodies that take their time, or never end. */
class SlowAnswersTest {
  private final LocalCdf cdf = LocalCdf.start();

  @AfterEach
  void stop() {
    cdf.close();
  }

  @Test
  void arriveAFewBytesAtATime() throws IOException {
    cdf.next(Endpoint.OTHER).answer(200, "0123456789").slowly(3, Duration.ofNanos(1));

    try (RawConnection connection = RawConnection.get(cdf)) {
      assertThat(connection.head()).containsIgnoringCase("Content-length: 10\n");
      assertThat(connection.bytes(10)).isEqualTo("0123456789");
    }
  }

  @Test
  void pauseBetweenTwoPiecesAndEndWithTheStandIn() throws IOException {
    cdf.next(Endpoint.OTHER).answer(200, "0123456789").slowly(3, Duration.ofDays(1));

    try (RawConnection connection = RawConnection.get(cdf)) {
      connection.head();
      assertThat(connection.bytes(3)).isEqualTo("012");
      cdf.close();
      assertThat(connection.rest()).isEmpty();
    }
  }

  @Test
  void stallUntilTheTestSaysSo() throws IOException {
    CompletableFuture<Void> release = new CompletableFuture<>();
    cdf.next(Endpoint.OTHER).answer(200, "0123456789").stallAfter(4, release);

    try (RawConnection connection = RawConnection.get(cdf)) {
      connection.head();
      assertThat(connection.bytes(4)).isEqualTo("0123");
      release.complete(null);
      assertThat(connection.bytes(6)).isEqualTo("456789");
    }
  }

  @Test
  void stallBeforeTheFirstByte() throws IOException {
    cdf.next(Endpoint.OTHER).answer(200, "{}").stallAfter(0, new CompletableFuture<>());

    try (RawConnection connection = RawConnection.get(cdf)) {
      assertThat(connection.head()).startsWith("HTTP/1.1 200 OK\n");
      cdf.close();
      assertThat(connection.rest()).isEmpty();
    }
  }

  @Test
  void areCutShortIfWhatTheyStallForFails() throws IOException {
    CompletableFuture<Void> release = new CompletableFuture<>();
    cdf.next(Endpoint.OTHER).answer(200, "0123456789").stallAfter(4, release);

    try (RawConnection connection = RawConnection.get(cdf)) {
      connection.head();
      release.completeExceptionally(new IllegalStateException());
      assertThat(connection.rest()).isEqualTo("0123");
    }
  }

  @Test
  void canBeLargerThanMemory() throws IOException {
    cdf.next(Endpoint.OTHER).answerOfSize(200, 5_000_000_000L);

    try (RawConnection connection = RawConnection.get(cdf)) {
      assertThat(connection.head()).containsIgnoringCase("Content-length: 5000000000\n");
      assertThat(connection.bytes(1_000_000)).isBlank();
    }
  }

  @Test
  void canHaveAnySize() throws IOException {
    cdf.next(Endpoint.OTHER).answerOfSize(413, 200_000);

    try (RawConnection connection = RawConnection.get(cdf)) {
      assertThat(connection.head()).startsWith("HTTP/1.1 413 ");
      assertThat(connection.bytes(200_000)).hasSize(200_000).isBlank();
    }
  }

  @Test
  void canHaveNoEndButThatOfTheStandIn() throws IOException {
    cdf.next(Endpoint.OTHER).answerWithoutEnd(200);

    try (RawConnection connection = RawConnection.get(cdf)) {
      assertThat(connection.head()).containsIgnoringCase("Transfer-encoding: chunked\n");
      assertThat(connection.bytes(1_000_000)).hasSize(1_000_000);
      cdf.close();
      connection.rest();
    }
  }

  @Test
  void makeSomeProgress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScriptedAnswer().slowly(0, Duration.ZERO))
        .withMessage("bytesAtOnce: 0");
  }
}
