package io.github.functionapps.internal.http;

import io.github.functionapps.internal.relocated.okhttp3.MediaType;
import io.github.functionapps.internal.relocated.okhttp3.RequestBody;
import io.github.functionapps.internal.relocated.okio.BufferedSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.core5.http.nio.AsyncEntityProducer;
import org.apache.hc.core5.http.nio.DataStreamChannel;
import org.jspecify.annotations.Nullable;

/**
 * A request body that holds its bytes: Retrofit passes it along, and HttpClient takes the bytes
 * from it without a copy. Either they are asked for or they are withdrawn, whatever comes first, so
 * that nobody need guess whether a request may have reached the server. Sent once.
 */
public final class BytesBody extends RequestBody implements AsyncEntityProducer {
  private final MediaType type;
  private final long length;
  private final Deque<ByteBuffer> left = new ArrayDeque<>();
  private final AtomicReference<Fate> fate = new AtomicReference<>(Fate.OPEN);

  private enum Fate {
    OPEN,
    ASKED_FOR,
    WITHDRAWN
  }

  private BytesBody(String type, List<ByteBuffer> parts) {
    this.type = MediaType.get(type);
    parts.forEach(part -> left.add(part.duplicate())); // parts are shared between attempts
    this.length = available();
  }

  /**
   * A JSON body.
   *
   * @param parts the bytes, in order
   * @return the body
   */
  public static BytesBody json(ByteBuffer... parts) {
    return new BytesBody("application/json", List.of(parts));
  }

  /**
   * A form.
   *
   * @param bytes the encoded form
   * @return the body
   */
  public static BytesBody form(byte[] bytes) {
    return new BytesBody("application/x-www-form-urlencoded", List.of(ByteBuffer.wrap(bytes)));
  }

  /**
   * Whether the bytes were asked for, so that they may have reached the server. HttpClient asks for
   * the head before it connects, and for the body after.
   *
   * @return false if the server surely has not seen them so far
   */
  public boolean isAskedFor() {
    return fate.get() == Fate.ASKED_FOR;
  }

  /**
   * Takes the bytes back, unless they were asked for.
   *
   * @return whether the server surely has not seen them and never will
   */
  public boolean withdraw() {
    return fate.compareAndSet(Fate.OPEN, Fate.WITHDRAWN) || fate.get() == Fate.WITHDRAWN;
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public String getContentType() {
    return type.toString();
  }

  @Override
  public long contentLength() {
    return length;
  }

  @Override
  public long getContentLength() {
    return length;
  }

  @Override
  public int available() {
    return left.stream().mapToInt(ByteBuffer::remaining).sum();
  }

  @Override
  public void produce(DataStreamChannel channel) throws IOException {
    if (!fate.compareAndSet(Fate.OPEN, Fate.ASKED_FOR) && fate.get() == Fate.WITHDRAWN) {
      throw new IOException("the request was given up");
    }
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
  public void writeTo(BufferedSink sink) {
    throw new UnsupportedOperationException("the transport takes the bytes by produce");
  }

  @Override
  public boolean isRepeatable() {
    return false;
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
