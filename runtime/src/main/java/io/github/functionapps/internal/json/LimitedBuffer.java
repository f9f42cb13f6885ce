package io.github.functionapps.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes in memory up to a limit. Its bytes can be had without a copy. Not thread-safe. */
public final class LimitedBuffer extends OutputStream {
  /** More than the limit was written. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final long limit;
  private byte[] bytes = new byte[512];
  private int length;

  /**
   * An empty buffer.
   *
   * @param limit how many bytes it takes
   */
  public LimitedBuffer(long limit) {
    this.limit = limit;
  }

  @Override
  public void write(int b) throws IOException {
    reserve(1);
    bytes[length++] = (byte) b;
  }

  @Override
  public void write(byte[] source, int offset, int count) throws IOException {
    reserve(count);
    System.arraycopy(source, offset, bytes, length, count);
    length += count;
  }

  /**
   * The bytes, shared with the buffer.
   *
   * @return an array of which the first {@link #length()} are filled
   */
  public byte[] array() {
    return bytes;
  }

  /**
   * How many bytes were written.
   *
   * @return the number
   */
  public int length() {
    return length;
  }

  private void reserve(int count) throws IOException {
    long needed = (long) length + count;
    if (needed > limit) {
      throw new LimitException();
    }
    if (needed > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Math.max(needed, 2L * bytes.length), Integer.MAX_VALUE - 8));
    }
  }
}
