package io.github.functionapps.internal.http;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows the bytes of a connection just far enough to know whether an answer has begun and not
 * ended (RFC 9112, 6 and 7). What is not HTTP/1 and bodies that end with the connection are left
 * alone. Not thread-safe.
 */
final class AnswerFraming {
  private static final String PROTOCOL = "HTTP/";
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/\\d\\.\\d +(\\d{3})( .*)?");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");
  private static final Pattern CHUNK_SIZE = Pattern.compile("\\s*(\\p{XDigit}{1,15})\\s*(;.*)?");

  /** Of longer lines, which a server may send without end, nobody needs the rest. */
  private static final int LONGEST_LINE = 200;

  private enum State {
    BETWEEN_ANSWERS,
    STATUS_LINE,
    HEADERS,
    BODY,
    CHUNK_SIZE,
    CHUNK,
    END_OF_CHUNK,
    TRAILERS,
    /** Nobody but the end of the connection tells where this ends. */
    UNFRAMED
  }

  private final StringBuilder line = new StringBuilder();
  private State state = State.BETWEEN_ANSWERS;
  private int status;
  private boolean isChunked;

  /** Content-Length; negative where there is none. */
  private long length;

  /** How many bytes of a body or a chunk are still to come. */
  private long left;

  /** Whether the connection must not end here. */
  boolean isWithinAnswer() {
    return state != State.BETWEEN_ANSWERS && state != State.UNFRAMED;
  }

  /** The next bytes of the connection, all of which it consumes. */
  void follow(ByteBuffer bytes) {
    while (bytes.hasRemaining() && state != State.UNFRAMED) {
      if (left > 0) {
        skip(bytes);
      } else {
        follow((char) (bytes.get() & 0xff));
      }
    }
  }

  private void skip(ByteBuffer bytes) {
    int count = (int) Math.min(left, bytes.remaining());
    bytes.position(bytes.position() + count);
    left -= count;
    if (left == 0) {
      state = state == State.CHUNK ? State.END_OF_CHUNK : State.BETWEEN_ANSWERS;
    }
  }

  private void follow(char next) {
    if (state == State.BETWEEN_ANSWERS) {
      if (next == '\r' || next == '\n') {
        return;
      }
      state = State.STATUS_LINE;
    }
    if (next == '\n') {
      boolean hasReturn = line.length() > 0 && line.charAt(line.length() - 1) == '\r';
      String text = line.substring(0, line.length() - (hasReturn ? 1 : 0));
      line.setLength(0);
      state = after(text);
    } else if (line.length() < LONGEST_LINE) {
      line.append(next);
      if (state == State.STATUS_LINE && !mayBeHttp()) {
        state = State.UNFRAMED;
      }
    }
  }

  private boolean mayBeHttp() {
    int count = Math.min(line.length(), PROTOCOL.length());
    return PROTOCOL.startsWith(line.substring(0, count));
  }

  private State after(String text) {
    return switch (state) {
      case STATUS_LINE -> afterStatusLine(text);
      case HEADERS -> text.isEmpty() ? afterHead() : afterHeader(text);
      case CHUNK_SIZE -> afterChunkSize(text);
      case END_OF_CHUNK -> text.isEmpty() ? State.CHUNK_SIZE : State.UNFRAMED;
      case TRAILERS -> text.isEmpty() ? State.BETWEEN_ANSWERS : State.TRAILERS;
      default -> throw new IllegalStateException("no lines in " + state);
    };
  }

  private State afterStatusLine(String text) {
    Matcher matcher = STATUS_LINE.matcher(text);
    if (!matcher.matches()) {
      return State.UNFRAMED;
    }
    status = Integer.parseInt(matcher.group(1));
    isChunked = false;
    length = -1;
    return State.HEADERS;
  }

  private State afterHeader(String text) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    String value = text.substring(colon + 1).strip();
    if (name.equals("content-length")) {
      if (!LENGTH.matcher(value).matches()) {
        return State.UNFRAMED;
      }
      length = Long.parseLong(value);
    } else if (name.equals("transfer-encoding")) {
      if (!value.equalsIgnoreCase("chunked")) {
        return State.UNFRAMED;
      }
      isChunked = true;
    }
    return State.HEADERS;
  }

  private State afterHead() {
    if (status == 101) {
      return State.UNFRAMED;
    }
    if (status < 200 || status == 204 || status == 304) { // without a body; after 1xx comes another
      return State.BETWEEN_ANSWERS;
    }
    if (isChunked) {
      return State.CHUNK_SIZE;
    }
    if (length < 0) {
      return State.UNFRAMED;
    }
    left = length;
    return left == 0 ? State.BETWEEN_ANSWERS : State.BODY;
  }

  private State afterChunkSize(String text) {
    Matcher matcher = CHUNK_SIZE.matcher(text);
    if (!matcher.matches()) {
      return State.UNFRAMED;
    }
    left = Long.parseLong(matcher.group(1), 16);
    return left == 0 ? State.TRAILERS : State.CHUNK;
  }
}
