package io.github.functionapps.internal.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesConsumerTest {
  /** More than any array holds, of which nothing takes place: a file with a hole, mapped. */
  @Test
  void anAnswerThatHasNoRoomInMemoryDoesNotEndTheThread(@TempDir Path folder) throws IOException {
    BytesConsumer consumer = new BytesConsumer(Integer.MAX_VALUE);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("hole").toFile(), "rw")) {
      ByteBuffer large =
          file.getChannel().map(FileChannel.MapMode.READ_WRITE, 0, Integer.MAX_VALUE);
      assertThatThrownBy(() -> consumer.consume(large))
          .isInstanceOf(IOException.class)
          .hasNoCause();
    }
  }
}
