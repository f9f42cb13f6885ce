package io.github.functionapps.internal.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * A request body that holds its bytes, so that nothing on the way to the transport copies them. The
 * parts are shared between attempts and never written to.
 */
public final class BytesBody extends RequestBody {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

  private final MediaType type;
  private final List<ByteBuffer> parts;

  private BytesBody(MediaType type, List<ByteBuffer> parts) {
    this.type = type;
    this.parts = parts;
  }

  /**
   * A JSON body.
   *
   * @param parts the bytes, in order
   * @return the body
   */
  public static BytesBody json(ByteBuffer... parts) {
    return new BytesBody(JSON, List.of(parts));
  }

  /**
   * A form.
   *
   * @param bytes the encoded form
   * @return the body
   */
  public static BytesBody form(byte[] bytes) {
    return new BytesBody(FORM, List.of(ByteBuffer.wrap(bytes)));
  }

  /** The bytes from their beginning, in buffers of the caller's own. */
  List<ByteBuffer> buffers() {
    return parts.stream().map(ByteBuffer::duplicate).toList();
  }

  @Override
  public MediaType contentType() {
    return type;
  }

  @Override
  public long contentLength() {
    return parts.stream().mapToLong(ByteBuffer::remaining).sum();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    for (ByteBuffer part : buffers()) {
      sink.write(part);
    }
  }
}
