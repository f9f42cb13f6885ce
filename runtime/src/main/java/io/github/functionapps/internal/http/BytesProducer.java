package io.github.functionapps.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/** Hands a body's bytes to HttpClient, and remembers whether it ever asked for them. */
final class BytesProducer implements AsyncEntityProducer {
  private final Deque<ByteBuffer> left;
  private final long length;
  private final String contentType;
  private volatile boolean askedFor;

  BytesProducer(BytesBody body) {
    this.left = new ArrayDeque<>(body.buffers());
    this.length = body.contentLength();
    this.contentType = body.contentType().toString();
  }

  /** Whether the bytes were asked for. HttpClient asks for the head before it connects. */
  boolean isAskedFor() {
    return askedFor;
  }

  @Override
  public int available() {
    return left.stream().mapToInt(ByteBuffer::remaining).sum();
  }

  @Override
  public void produce(DataStreamChannel channel) throws IOException {
    askedFor = true;
    while (!left.isEmpty()) {
      ByteBuffer part = left.getFirst();
      channel.write(part);
      if (part.hasRemaining()) {
        return; // the channel is full and will ask again
      }
      left.removeFirst();
    }
    channel.endStream();
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public long getContentLength() {
    return length;
  }

  @Override
  public String getContentType() {
    return contentType;
  }

  @Override
  public @Nullable String getContentEncoding() {
    return null;
  }

  @Override
  public boolean isChunked() {
    return false;
  }

  @Override
  public Set<String> getTrailerNames() {
    return Set.of();
  }

  @Override
  public void failed(Exception cause) {}

  @Override
  public void releaseResources() {
    left.clear();
  }
}
