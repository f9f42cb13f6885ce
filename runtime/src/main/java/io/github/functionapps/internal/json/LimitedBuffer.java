package io.github.functionapps.internal.json;

import java.io.ByteArrayOutputStream;

/** Bytes in memory up to a limit, which can be had without a copy. Not thread-safe. */
public final class LimitedBuffer extends ByteArrayOutputStream {
  private final int limit;
  private int kept;
  private boolean isFull;

  LimitedBuffer(int limit) {
    super(512);
    this.limit = limit;
  }

  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized") // one thread writes it
  public void write(byte[] source, int offset, int length) {
    if (length > limit - kept - count) {
      isFull = true;
      throw new IllegalStateException("the buffer is full");
    }
    super.write(source, offset, length);
  }

  /** Keeps the last bytes free for what comes in the end. */
  void keep(int bytes) {
    kept = bytes;
  }

  /**
   * The bytes, shared with the buffer.
   *
   * @return an array of which the first {@link #size} are filled
   */
  public byte[] array() {
    return buf;
  }

  /** Whether more than the limit was to be written. */
  boolean isFull() {
    return isFull;
  }
}
