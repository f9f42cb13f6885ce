package io.github.functionapps.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentTooLongException;
import org.apache.hc.core5.http.EntityDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.nio.AsyncResponseConsumer;
import org.apache.hc.core5.http.nio.CapacityChannel;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/** Gathers an answer without a thread, and gives up as soon as it passes the limit. */
final class BytesConsumer implements AsyncResponseConsumer<HttpAnswer> {
  private static final int UNKNOWN_CAPACITY = 4096;

  /** What a server only declares is not allocated beyond this. */
  private static final int TRUSTED_CAPACITY = 1 << 20;

  private final long limit;
  private int status;
  private Map<String, String> headers = Map.of();
  private byte[] bytes = new byte[0];
  private int length;
  private @Nullable FutureCallback<HttpAnswer> callback;

  BytesConsumer(long limit) {
    this.limit = limit;
  }

  @Override
  public void consumeResponse(
      HttpResponse response,
      @Nullable EntityDetails entity,
      HttpContext context,
      FutureCallback<HttpAnswer> resultCallback)
      throws IOException {
    status = response.getCode();
    headers = HttpAnswer.headers(response);
    callback = resultCallback;
    if (entity == null) {
      resultCallback.completed(answer());
      return;
    }
    long declared = entity.getContentLength();
    if (declared > limit) {
      throw new ContentTooLongException("the answer");
    }
    bytes = resized(declared < 0 ? UNKNOWN_CAPACITY : Math.min(declared, TRUSTED_CAPACITY));
  }

  @Override
  public void informationResponse(HttpResponse response, HttpContext context) {}

  @Override
  public void updateCapacity(CapacityChannel channel) throws IOException {
    channel.update(Integer.MAX_VALUE);
  }

  @Override
  public void consume(ByteBuffer source) throws IOException {
    int count = source.remaining();
    long needed = (long) length + count;
    if (needed > limit) {
      throw new ContentTooLongException("the answer");
    }
    if (needed > bytes.length) {
      bytes = resized(Math.min(Math.max(needed, 2L * bytes.length), limit));
    }
    source.get(bytes, length, count);
    length += count;
  }

  @Override
  public void streamEnd(List<? extends Header> trailers) throws IOException {
    if (callback != null) {
      callback.completed(answer());
    }
  }

  @Override
  public void failed(Exception cause) {}

  @Override
  public void releaseResources() {
    bytes = new byte[0];
  }

  private HttpAnswer answer() throws IOException {
    byte[] body = length == bytes.length ? bytes : resized(length);
    return new HttpAnswer(status, Map.copyOf(headers), body);
  }

  private byte[] resized(long capacity) throws IOException {
    try {
      return Arrays.copyOf(bytes, (int) capacity);
    } catch (OutOfMemoryError e) { // it would end the I/O thread, and with it the whole client
      throw new IOException("there is no memory for the answer");
    }
  }
}
