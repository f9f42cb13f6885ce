package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** "Not sent" is a proof: what was not asked for by then is never given out. */
class BytesBodyTest {
  private final StringBuilder written = new StringBuilder();
  private final BytesBody body =
      BytesBody.json(ByteBuffer.wrap("{}".getBytes(StandardCharsets.US_ASCII)));

  private final DataStreamChannel channel =
      new DataStreamChannel() {
        @Override
        public void requestOutput() {}

        @Override
        public int write(ByteBuffer source) {
          int count = source.remaining();
          written.append(StandardCharsets.US_ASCII.decode(source));
          return count;
        }

        @Override
        public void endStream() {}

        @Override
        public void endStream(List<? extends Header> trailers) {}
      };

  @Test
  void whatWasAskedForCannotBeWithdrawn() throws IOException {
    assertThat(body.isAskedFor()).isFalse();
    body.produce(channel);
    assertThat(body.isAskedFor()).isTrue();
    assertThat(body.withdraw()).isFalse();
    assertThat(written).hasToString("{}");
  }

  @Test
  void whatWasWithdrawnIsNotGivenOut() {
    assertThat(body.withdraw()).isTrue();
    assertThat(body.withdraw()).isTrue();
    assertThatThrownBy(() -> body.produce(channel)).isInstanceOf(IOException.class);
    assertThat(body.isAskedFor()).isFalse();
    assertThat(written).isEmpty();
  }

  @RepeatedTest(200)
  void ofTwoThatComeAtOnceOneIsRight() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    AtomicBoolean unsent = new AtomicBoolean();
    Thread caller =
        new Thread(
            () -> {
              await(both);
              unsent.set(body.withdraw());
            });
    caller.start();
    await(both);
    try {
      body.produce(channel);
    } catch (IOException withdrawn) {
      assertThat(written).isEmpty();
    }
    caller.join();
    assertThat(unsent.get()).isEqualTo(written.isEmpty());
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
