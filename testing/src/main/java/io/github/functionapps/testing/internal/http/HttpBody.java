package io.github.functionapps.testing.internal.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A body that can be written piece by piece. */
public sealed interface HttpBody {
  /** The size of a body that never ends. */
  long ENDLESS = Long.MAX_VALUE;

  /** How many bytes it has, or {@link #ENDLESS}. */
  long size();

  /** Writes {@code count} of its bytes, the first {@code from} of which were written before. */
  void write(OutputStream out, long from, long count) throws IOException;

  /** A body of these bytes. */
  static HttpBody of(byte[] bytes) {
    return new Bytes(bytes);
  }

  /** A body of that many spaces, which JSON allows anywhere; they take up no memory. */
  static HttpBody spaces(long size) {
    return new Spaces(size);
  }

  /** Bytes in memory. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares bodies
  record Bytes(byte[] bytes) implements HttpBody {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public void write(OutputStream out, long from, long count) throws IOException {
      out.write(bytes, Math.toIntExact(from), Math.toIntExact(count));
    }
  }

  /** As many spaces as wanted. */
  record Spaces(long size) implements HttpBody {
    private static final int PIECE = 1 << 16;

    @Override
    public void write(OutputStream out, long from, long count) throws IOException {
      byte[] piece = new byte[(int) Math.min(PIECE, count)];
      Arrays.fill(piece, (byte) ' ');
      long left = count;
      while (left > 0) {
        int length = (int) Math.min(piece.length, left);
        out.write(piece, 0, length);
        left -= length;
      }
    }
  }
}
